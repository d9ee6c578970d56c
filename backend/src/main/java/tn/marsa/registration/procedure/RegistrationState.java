package tn.marsa.registration.procedure;

/** Where a registration stands: the SDL's enum of the same name. */
public enum RegistrationState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    VALIDATED,
    ABANDONED
}
