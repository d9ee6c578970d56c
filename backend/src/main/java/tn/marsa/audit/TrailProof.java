package tn.marsa.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an examination of the whole trail came to.
 *
 * @param rows how many rows the tree has
 * @param checkpointRows how many of them the last checkpoint covers; 0 if none was kept yet
 * @param checkpointAt when that was written; null if none was
 * @param flaw the first thing that is wrong; null if the trail is whole
 */
public record TrailProof(
        long rows,
        long checkpointRows,
        @Nullable Instant checkpointAt,
        @Nullable TrailFlaw flaw) {

    /** True if nothing is wrong. */
    public boolean isWhole() {
        return flaw == null;
    }
}
