package tn.marsa.registration.changes;

import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.StepRefusal;

/** The procedure does not allow this step now; nothing was saved. */
record StepRefused(StepRefusal code, Registration registration) implements RegistrationResult {}
