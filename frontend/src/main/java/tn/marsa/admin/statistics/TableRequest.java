package tn.marsa.admin.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table beyond the plan that somebody asked for.
 *
 * @param decidedBy null while it waits
 * @param refusalReason null unless it was refused
 */
record TableRequest(
        String id,
        String measure,
        Granularity granularity,
        List<String> by,
        String purpose,
        String owner,
        TableRequestState state,
        Statistician requestedBy,
        @Nullable Statistician decidedBy,
        @Nullable String refusalReason) {

    /** Who asked, or decided. */
    record Statistician(String displayName) {}
}
