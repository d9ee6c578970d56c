package tn.marsa.migrant.rights;

/** Why the register refuses a change: the SDL's enum of the same name. */
enum FileChangeRefusal {
    /** The file is restricted, and the caller is not the head of its office. */
    RESTRICTED,
    /** The file is not restricted. */
    NOT_RESTRICTED
}
