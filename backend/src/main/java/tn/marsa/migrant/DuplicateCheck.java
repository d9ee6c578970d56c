package tn.marsa.migrant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for another file of the same person: the SDL's type of the same name.
 *
 * @param recordedAt null until the stage is left
 */
record DuplicateCheck(Outcome outcome, @Nullable Instant recordedAt) {

    /** What came of it. Nobody looks yet, so "none" cannot be said. */
    enum Outcome {
        NOT_CHECKED
    }
}
