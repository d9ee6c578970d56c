package tn.marsa.admin.registrations.procedure;

/** Where a registration stands. */
public enum RegistrationState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    VALIDATED,
    ABANDONED
}
