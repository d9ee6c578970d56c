package tn.marsa.admin.migrants;

/**
 * The file is another office's.
 *
 * @param office the office that keeps it
 * @param message what is asked for, in the language of the request
 */
record PurposeRequired(Migrant.Keeper office, String message) implements FileAnswer, RevealAnswer {}
