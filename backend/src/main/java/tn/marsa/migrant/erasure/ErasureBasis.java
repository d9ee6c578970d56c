package tn.marsa.migrant.erasure;

/** What an erasure rests on: the SDL's enum of the same name. */
enum ErasureBasis {
    SCHEDULE,
    DECISION,
    /** Replayed from the ledger after a backup was restored. */
    LEDGER
}
