package tn.marsa.migrant.followup;

/** How far a request is: the SDL's enum ResidenceRequestState. */
enum RequestState {
    SUBMITTED,
    OPINION,
    GRANTED,
    REFUSED,
    CANCELLED
}
