package tn.marsa.statistics.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.StaffId;
import tn.marsa.statistics.Period;

/**
 * The figures of one period, frozen: the SDL's type of the same name. PREPARING → PREPARED → PUBLISHED or DISCARDED.
 *
 * @param vintage 1 for the first that was prepared of its period; a discarded one keeps its number
 * @param tablesDone how many of its tables are made
 * @param preparedAt when it was asked for
 * @param recordedBefore what was recorded before that moment is in it
 * @param publishableFrom the day of the calendar
 * @param publishedById null until it is PUBLISHED
 * @param publishedAt null until it is PUBLISHED
 * @param revisionNote what is new since the last vintage; null for the first
 * @param discardedById null unless it is DISCARDED
 * @param discardReason null unless it is DISCARDED
 * @param hash SHA-256 of its content, hexadecimal; null while it is PREPARING
 * @param officesOpen how many offices were open at the end of the period
 * @param offices how many there were, planned ones included
 */
public record Release(
        ReleaseId releaseId,
        Period period,
        int vintage,
        ReleaseState state,
        int tablesDone,
        int tablesTotal,
        StaffId preparedById,
        Instant preparedAt,
        Instant recordedBefore,
        LocalDate publishableFrom,
        @Nullable StaffId publishedById,
        @Nullable Instant publishedAt,
        @Nullable String revisionNote,
        @Nullable StaffId discardedById,
        @Nullable String discardReason,
        @Nullable String hash,
        int officesOpen,
        int offices) {

    /** True as long as it is neither published nor discarded. */
    boolean isUnderWay() {
        return state == ReleaseState.PREPARING || state == ReleaseState.PREPARED;
    }

    /** Why that person may not publish it on that day; empty if they may. */
    Optional<ReleaseRefusal> refusal(StaffId who, LocalDate today) {
        if (state != ReleaseState.PREPARED) {
            return Optional.of(ReleaseRefusal.NOT_PREPARED);
        }
        if (who.equals(preparedById)) {
            return Optional.of(ReleaseRefusal.SAME_PERSON);
        }
        return today.isBefore(publishableFrom) ? Optional.of(ReleaseRefusal.TOO_EARLY) : Optional.empty();
    }
}
