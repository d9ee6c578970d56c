package tn.marsa.registration.changes;

import java.util.UUID;
import tn.marsa.registration.procedure.SummaryReading;

/** The SDL's input of the same name. */
record SubmitForValidationInput(UUID idempotencyKey, String registrationId, int version, SummaryReading reading)
        implements ChangeInput {}
