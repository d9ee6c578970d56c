package tn.marsa.admin.migrants;

/**
 * The file is restricted: the head of its office alone opens it.
 *
 * @param office the office that keeps it
 * @param message whom to ask, in the language of the request
 */
record FileRestricted(Migrant.Keeper office, String message) implements FileAnswer, RevealAnswer {}
