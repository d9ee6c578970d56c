package tn.marsa.registration.changes;

import java.util.UUID;

/** The SDL's input of the same name. */
record RegistrationChangeInput(UUID idempotencyKey, String registrationId, int version) implements ChangeInput {}
