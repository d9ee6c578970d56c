package tn.marsa.population;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The synthetic population that a demonstration begins with.
 *
 * @param persons how many; none where it is 0
 * @param seed from which they come: the same for the same seed and day
 */
@Validated
@ConfigurationProperties("marsa.population")
record PopulationProperties(
        @DefaultValue("0") @Min(0) @Max(1_000_000) int persons,
        @DefaultValue("1") long seed) {}
