package tn.marsa.migrant.grants;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How another office's file is opened.
 *
 * @param grantLife how long a file stays open for whoever stated purpose and reason
 */
@Validated
@ConfigurationProperties("marsa.migrant")
record GrantProperties(
        @NotNull @DefaultValue("4h") @DurationMin(minutes = 1) @DurationMax(hours = 24)
        Duration grantLife) {}
