package tn.marsa.migrant.followup;

/** How residence stands: the SDL's enum of the same name. */
enum ResidenceState {
    NONE,
    UNRECORDED,
    VALID,
    EXPIRED,
    DEPARTED,
    PRESUMED_DEPARTED
}
