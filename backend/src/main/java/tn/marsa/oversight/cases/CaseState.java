package tn.marsa.oversight.cases;

/** How far a case has come: the SDL's enum of the same name. */
enum CaseState {
    OPEN,
    ASSIGNED,
    EXPLAINED,
    CLOSED
}
