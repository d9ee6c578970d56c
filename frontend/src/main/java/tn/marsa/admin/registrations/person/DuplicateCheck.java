package tn.marsa.admin.registrations.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for another file of the same person.
 *
 * @param outcome what came of it
 * @param recordedAt when it was recorded; null if the stage has not been reached
 */
public record DuplicateCheck(Outcome outcome, @Nullable Instant recordedAt) {

    /** What may come of it. */
    public enum Outcome {
        /** Nobody has looked: another file of this person may exist. */
        NOT_CHECKED,
        /** The whole register was looked through, and no other file came near. */
        NONE_FOUND,
        /** Files came near, and each was told apart from this one by somebody. */
        TOLD_APART
    }

    /** True if nobody has looked yet. */
    public boolean isUnchecked() {
        return outcome == Outcome.NOT_CHECKED;
    }
}
