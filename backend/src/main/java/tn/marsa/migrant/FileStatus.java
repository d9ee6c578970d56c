package tn.marsa.migrant;

/** The state of a file: the SDL's enum of the same name. */
public enum FileStatus {
    PROVISIONAL,
    ACTIVE,
    CLOSED,
    MERGED,
    ERASED
}
