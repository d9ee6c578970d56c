package tn.marsa.migrant.followup;

/** How somebody is away: the SDL's enum of the same name. */
enum Departure {
    FOR_A_TIME,
    FOR_GOOD,
    PRESUMED
}
