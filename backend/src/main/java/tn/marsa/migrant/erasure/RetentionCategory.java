package tn.marsa.migrant.erasure;

/** A kind of data that is kept for a time of its own: the SDL's enum of the same name. */
enum RetentionCategory {
    IDENTITY_AND_FILE,
    CONTACT,
    SUPPORTING_DOCUMENTS,
    ABANDONED_REGISTRATION,
    SEALED_REASONS,
    TRAIL,
    UNLINKED_STATISTICS
}
