package tn.marsa.registration;

/** Where a registration stands: the SDL's enum of the same name. */
enum RegistrationState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    VALIDATED,
    ABANDONED
}
