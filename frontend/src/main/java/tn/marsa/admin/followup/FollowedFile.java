package tn.marsa.admin.followup;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file with what followed its validation.
 *
 * @param identifier null until the registration is validated
 * @param version sent back with the next change
 * @param openedFor null for a file of the own office
 * @param followUp null before validation
 */
public record FollowedFile(
        @Nullable String identifier,
        int version,
        @Nullable Elsewhere openedFor,
        @Nullable FollowUp followUp) implements Serializable {

    /** That the file is another office's. */
    public record Elsewhere(String purpose) implements Serializable {}
}
