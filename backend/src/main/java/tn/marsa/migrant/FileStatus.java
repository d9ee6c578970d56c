package tn.marsa.migrant;

/** The state of a file: the SDL's enum of the same name. */
enum FileStatus {
    PROVISIONAL,
    ACTIVE,
    CLOSED
}
