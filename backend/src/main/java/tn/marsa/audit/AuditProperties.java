package tn.marsa.audit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the trail is kept whole.
 *
 * @param checkpoints the folder of the signed checkpoints, where the database's administrator cannot write; in no backup of it
 * @param origin what checkpoints call this trail: without blanks or plus, another one for each installation
 * @param sequenceEvery the pause between two looks for new rows
 * @param checkpointEvery the pause between two checkpoints, and so the time of which a rewritten trail might lack the proof
 * @param refusalsAMinute how many rows a minute one caller's refusals come to at most; all who have not signed in are one caller
 */
@Validated
@ConfigurationProperties("marsa.audit")
record AuditProperties(
        @NotNull Path checkpoints,
        @NotNull @Pattern(regexp = "[^\\s+]+") String origin,
        @NotNull Duration sequenceEvery,
        @NotNull Duration checkpointEvery,
        @DefaultValue("20") @Min(1) int refusalsAMinute) {}
