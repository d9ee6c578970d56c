package tn.marsa.registration.changes;

import java.util.UUID;

/** The SDL's input of the same name. */
record AbandonRegistrationInput(UUID idempotencyKey, String registrationId, int version, String reason)
        implements ChangeInput {}
