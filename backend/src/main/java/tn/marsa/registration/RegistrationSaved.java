package tn.marsa.registration;

/** The change was made, or had been made by an earlier request of the same key. */
record RegistrationSaved(Registration registration) implements RegistrationResult {}
