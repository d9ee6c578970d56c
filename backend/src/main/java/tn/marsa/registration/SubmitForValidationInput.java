package tn.marsa.registration;

import java.util.UUID;

/** The SDL's input of the same name. */
record SubmitForValidationInput(UUID idempotencyKey, String registrationId, int version, SummaryReading reading)
        implements ChangeInput {}
