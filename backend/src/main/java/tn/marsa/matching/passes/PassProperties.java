package tn.marsa.matching.passes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the register is looked through.
 *
 * @param every how long it rests between two batches
 * @param batch how many files are compared in one transaction, 1 to 200
 */
@ConfigurationProperties("marsa.matching.pass")
@Validated
record PassProperties(
        @DefaultValue("1s") Duration every,
        @DefaultValue("20") @Min(1) @Max(200) int batch) {}
