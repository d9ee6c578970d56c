package tn.marsa.migrant.erasure;

/** Where an erasure stands: the SDL's enum of the same name. */
enum ErasureState {
    PROPOSED,
    REFUSED,
    DONE
}
