package tn.marsa.migrant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for another file of the same person: the SDL's type of the same name.
 *
 * @param recordedAt null until somebody has looked
 */
public record DuplicateCheck(Outcome outcome, @Nullable Instant recordedAt) {

    /** What came of it: the SDL's {@code DuplicateCheckOutcome}. */
    public enum Outcome {
        /** Nobody has looked. */
        NOT_CHECKED,
        /** The whole register was looked through, and no other file came near. */
        NONE_FOUND,
        /** Files came near, and each was told apart from this one. */
        TOLD_APART
    }
}
