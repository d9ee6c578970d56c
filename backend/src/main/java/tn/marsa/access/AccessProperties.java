package tn.marsa.access;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the staff table is read.
 *
 * @param staffRememberedFor how long an answer is used again: whoever is revoked is out after this time at the latest
 */
@Validated
@ConfigurationProperties("marsa.access")
record AccessProperties(@NotNull @DefaultValue("3s") Duration staffRememberedFor) {}
