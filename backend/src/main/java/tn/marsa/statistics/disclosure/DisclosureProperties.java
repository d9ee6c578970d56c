package tn.marsa.statistics.disclosure;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * The table of noise, and what it must hold to.
 *
 * @param table a CSV file as the R package ptable writes it
 * @param largestNoise that is ever added or taken away
 * @param variance of the noise, the same for every count but 0
 * @param neverPublishedUpTo counts from 1 to this one are never published
 */
@Validated
@ConfigurationProperties("marsa.statistics.disclosure")
record DisclosureProperties(
        @DefaultValue("classpath:statistics/ptable_D5_V3_js2.csv")
        Resource table,

        @DefaultValue("5") @Min(1) int largestNoise,
        @DefaultValue("3") @Min(1) int variance,
        @DefaultValue("2") @Min(0) int neverPublishedUpTo) {}
