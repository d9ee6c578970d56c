package tn.marsa.keys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a rotation is.
 *
 * @param from the version before
 * @param to the version that takes its place
 * @param total what has to be done in all
 * @param done how much of it is
 * @param finishedAt null while it runs
 */
public record Rotation(
        int from,
        int to,
        int total,
        int done,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** True until all is done. */
    public boolean isRunning() {
        return finishedAt == null;
    }
}
