package tn.marsa.migrant.erasure;

/** Why an erasure is neither proposed nor decided: the SDL's enum of the same name. */
enum ErasureRefusal {
    /** Somebody else has proposed it, and it waits for its second person. */
    ALREADY_PROPOSED,
    /** Whoever proposed it does not decide it. */
    OWN_PROPOSAL,
    /** It was decided already. */
    NOT_OPEN
}
