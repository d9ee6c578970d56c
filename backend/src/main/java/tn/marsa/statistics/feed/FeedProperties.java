package tn.marsa.statistics.feed;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The feed.
 *
 * @param enabled whether this machine writes it
 * @param folder where, one for all machines that write it
 * @param every the pause between two looks for a release that is not in it
 * @param language of names and notes in its files: {@code ar}, {@code fr} or {@code en}
 */
@Validated
@ConfigurationProperties("marsa.statistics.feed")
record FeedProperties(
        @DefaultValue("true") boolean enabled,
        @NotNull Path folder,
        @DefaultValue("10m") @NotNull Duration every,

        @DefaultValue("fr") @NotNull @Pattern(regexp = "ar|fr|en") String language) {

    Locale locale() {
        return Locale.of(language);
    }
}
