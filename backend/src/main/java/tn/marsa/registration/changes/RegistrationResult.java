package tn.marsa.registration.changes;

/** What a change to a registration came to: the SDL's union of the same name. */
sealed interface RegistrationResult permits RegistrationSaved, FieldsRefused, RegistrationChanged, StepRefused {}
