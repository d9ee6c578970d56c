package tn.marsa.migrant.followup;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long residence is waited for.
 *
 * @param grace how long after its end a person is presumed to have departed
 * @param notice how long before its end a permit stands among those that are about to expire
 */
@Validated
@ConfigurationProperties("marsa.migrant.residence")
record FollowUpProperties(
        @NotNull @DefaultValue("3m") Period grace,
        @NotNull @DefaultValue("60d") Period notice) {

    FollowUpProperties {
        if (grace.isNegative() || notice.isNegative()) {
            throw new IllegalArgumentException("A period of residence cannot be negative");
        }
    }
}
