package tn.marsa.admin.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The figures of one period, frozen. */
record Release(
        String id,
        String period,
        Granularity granularity,
        int vintage,
        ReleaseState state,
        int tablesDone,
        int tablesTotal,
        Statistician preparedBy,
        LocalDate recordedUntil,
        LocalDate publishableFrom,
        @Nullable LocalDate publishedOn,
        @Nullable String revisionNote,
        @Nullable String discardReason,
        @Nullable String hash) {

    /** Who prepared it. */
    record Statistician(String displayName) {}
}
