package tn.marsa.statistics.requests;

/** How far a request for a table has come: the SDL's enum of the same name. */
enum TableRequestState {
    WAITING,
    APPROVED,
    REFUSED
}
