package tn.marsa.registration.changes;

import java.util.UUID;

/** What the input of every change to a registration has. */
sealed interface ChangeInput
        permits SaveFieldsInput,
                RegistrationChangeInput,
                SubmitForValidationInput,
                ReturnForCorrectionInput,
                AbandonRegistrationInput,
                ContinueInFileInput {

    /** New for each intended change, the same when the request is repeated. */
    UUID idempotencyKey();

    /** Which registration; any text. */
    String registrationId();

    /** The version that the caller has seen. */
    int version();
}
