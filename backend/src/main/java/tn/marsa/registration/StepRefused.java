package tn.marsa.registration;

/** The procedure does not allow this step now; nothing was saved. */
record StepRefused(StepRefusal code, Registration registration) implements RegistrationResult {}
