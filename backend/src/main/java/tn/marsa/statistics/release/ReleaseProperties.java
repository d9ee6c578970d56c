package tn.marsa.statistics.release;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import tn.marsa.shared.Tunis;
import tn.marsa.statistics.Period;

/**
 * How releases are made, and their calendar.
 *
 * @param buildEvery the pause between two looks for a release that is to be made
 * @param claimFor how long a machine that makes one may be silent before another one begins it anew
 * @param monthAfter days from the end of a month to its publication
 * @param quarterAfter the same for a quarter
 * @param yearAfter the same for a year
 * @param vintageAfter days from the publication of a vintage to the first day on which the next one of its period is prepared; so long
 *     the moment of a release is that of all others that end on its last day, too
 * @param mostDiscarded how many releases of the periods that end on one day may be discarded
 */
@Validated
@ConfigurationProperties("marsa.statistics.releases")
record ReleaseProperties(
        @DefaultValue("2s") @NotNull Duration buildEvery,
        @DefaultValue("10m") @NotNull Duration claimFor,
        @DefaultValue("15") @Min(0) int monthAfter,
        @DefaultValue("30") @Min(0) int quarterAfter,
        @DefaultValue("60") @Min(0) int yearAfter,
        @DefaultValue("90") @Min(0) int vintageAfter,
        @DefaultValue("2") @Min(0) int mostDiscarded) {

    /** The day from which the figures of a period may be published. */
    LocalDate publishableFrom(Period period) {
        int days = switch (period.granularity()) {
            case MONTH -> monthAfter;
            case QUARTER -> quarterAfter;
            case YEAR -> yearAfter;
        };
        return period.lastDay().plusDays(days);
    }

    /**
     * True if it is too soon on that day for a vintage after that one. Two vintages side by side tell who came in between: few
     * days apart, that would be one person.
     */
    boolean isTooSoon(Release published, LocalDate today) {
        Instant publishedAt = published.publishedAt();
        return publishedAt != null && isTooSoon(publishedAt, today);
    }

    /** True if what is counted on that day would stand too near to what was at that moment. */
    boolean isTooSoon(Instant counted, LocalDate today) {
        return today.isBefore(Tunis.day(counted).plusDays(vintageAfter));
    }
}
