package tn.marsa.registration.changes;

import tn.marsa.registration.procedure.Registration;

/** The change was made, or had been made by an earlier request of the same key. */
record RegistrationSaved(Registration registration) implements RegistrationResult {}
