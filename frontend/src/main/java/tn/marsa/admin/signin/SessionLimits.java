package tn.marsa.admin.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a session ends by itself.
 *
 * @param idleEnd how long after somebody last worked
 * @param idleWarning how long before that they are asked
 * @param longest how long after signing in, however busy: a working day
 */
@ConfigurationProperties("marsa.session")
public record SessionLimits(
        @DefaultValue("30m") Duration idleEnd,
        @DefaultValue("5m") Duration idleWarning,
        @DefaultValue("8h") Duration longest) {

    public SessionLimits {
        if (idleWarning.isNegative() || idleWarning.compareTo(idleEnd) >= 0) {
            throw new IllegalArgumentException("The warning comes before the end: " + idleWarning + ", " + idleEnd);
        }
    }
}
