package tn.marsa.admin.oversight;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an examination of the whole trail came to.
 *
 * @param checkpointAt null if no checkpoint was signed yet
 * @param flaw the first thing that is wrong; null if the trail is whole
 * @param checkpoint the last signed checkpoint; null if none was signed yet
 * @param publicKey in one line
 */
record TrailProof(
        boolean whole,
        long rows,
        long checkpointRows,
        @Nullable Instant checkpointAt,
        @Nullable Flaw flaw,
        @Nullable String checkpoint,
        String publicKey)
        implements Serializable {

    /** What is wrong, and at which row or checkpoint. */
    record Flaw(FlawKind kind, long place) implements Serializable {}

    /** The API's enum TrailFlawKind. */
    enum FlawKind {
        ROW_CHANGED,
        ROW_MISSING,
        ROW_WITHOUT_LEAF,
        LEAF_CHANGED,
        LEAF_MISSING,
        CHECKPOINT_FORGED,
        CHECKPOINT_DIFFERS,
        BEHIND_CHECKPOINT
    }
}
