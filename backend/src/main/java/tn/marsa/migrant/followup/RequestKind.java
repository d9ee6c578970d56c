package tn.marsa.migrant.followup;

/** What is asked for: the SDL's enum ResidenceRequestKind. */
enum RequestKind {
    FIRST,
    RENEWAL,
    CHANGE_OF_GROUND
}
