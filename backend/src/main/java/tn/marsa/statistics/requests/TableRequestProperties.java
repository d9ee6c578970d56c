package tn.marsa.statistics.requests;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import tn.marsa.statistics.Granularity;

/**
 * How far a table beyond the plan may go.
 *
 * @param mostCells that such a table of a kind of period has at most, those that count nobody included
 * @param mostWaiting how many requests wait for a decision at most
 */
@Validated
@ConfigurationProperties("marsa.statistics.requests")
record TableRequestProperties(
        @NotEmpty Map<Granularity, @Min(1) Integer> mostCells,
        @DefaultValue("20") @Min(1) int mostWaiting) {}
