package tn.marsa.migrant.erasure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A version of the schedule: the SDL's type of the same name. */
record RetentionSchedule(int version, LocalDate inForceFrom, List<RetentionPeriod> periods) {

    /** How many months a category is kept; empty if no end is set. */
    Optional<Integer> months(RetentionCategory category) {
        return periods.stream()
                .filter(period -> period.category() == category)
                .findFirst()
                .map(RetentionPeriod::months);
    }

    /**
     * How long one category is kept: the SDL's type of the same name.
     *
     * @param months null if no end is set
     * @param legalBases by language
     */
    record RetentionPeriod(
            RetentionCategory category,
            @Nullable Integer months,
            RetentionBegin begins,
            Map<String, String> legalBases) {}
}
