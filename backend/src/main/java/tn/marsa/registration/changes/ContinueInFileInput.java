package tn.marsa.registration.changes;

import java.util.List;
import java.util.UUID;
import tn.marsa.migrant.fields.FieldGroup;

/** The SDL's input of the same name. */
record ContinueInFileInput(
        UUID idempotencyKey, String registrationId, int version, String pair, String reason, List<FieldGroup> takeOver)
        implements ChangeInput {
    /** Says nothing: what it holds is personal. */
    @Override
    public String toString() {
        return "ContinueInFileInput";
    }
}
