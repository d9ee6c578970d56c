package tn.marsa.oversight.cases;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * From when on behaviour is unusual.
 *
 * @param watchEvery the pause between two looks through the trail
 * @param settledAfter how long after its end an hour is looked at again: whoever wrote a row last may take that long to commit it
 * @param filesAnHour how many different files one person is shown in an hour
 * @param missesAnHour how many unknown identifiers one person asks for in an hour
 * @param searchesAnHour how many searches for a person one makes in an hour
 * @param looksOutOfHours how many looks one person takes in an hour at night or on a Sunday
 * @param dayBegins the hour of the day in Tunis at which the night is over
 * @param dayEnds the hour of the day in Tunis at which the night begins
 * @param sameReasons how often one person gives the same reason in {@code reasonsWithin}
 * @param peopleAtOneFile how many different people open one file in an hour, each stating a purpose
 */
@Validated
@ConfigurationProperties("marsa.oversight")
record BehaviourProperties(
        @DefaultValue("1m") @NotNull Duration watchEvery,
        @DefaultValue("10m") @NotNull Duration settledAfter,
        @DefaultValue("60") @Min(1) int filesAnHour,
        @DefaultValue("20") @Min(1) int missesAnHour,
        @DefaultValue("40") @Min(1) int searchesAnHour,
        @DefaultValue("1") @Min(1) int looksOutOfHours,
        @DefaultValue("6") @Min(0) @Max(23) int dayBegins,
        @DefaultValue("20") @Min(1) @Max(24) int dayEnds,
        @DefaultValue("5") @Min(2) int sameReasons,
        @DefaultValue("30d") @NotNull Duration reasonsWithin,
        @DefaultValue("6") @Min(2) int peopleAtOneFile) {}
