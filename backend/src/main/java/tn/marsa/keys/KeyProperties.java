package tn.marsa.keys;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the master key stands.
 *
 * @param masterFile a version of the key a line, made with mode 600 by the first start; never in the database or its backup
 * @param lookEvery how often this machine looks for a rotation that another one has left unfinished
 */
@Validated
@ConfigurationProperties("marsa.keys")
record KeyProperties(
        @NotNull Path masterFile,
        @NotNull @DefaultValue("30s") Duration lookEvery) {}
