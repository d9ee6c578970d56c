package tn.marsa.keys;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the master key stands.
 *
 * @param masterFile a file of 64 hexadecimal digits, made with mode 600 by the first start; never in the database or its backup
 */
@Validated
@ConfigurationProperties("marsa.keys")
record KeyProperties(@NotNull Path masterFile) {}
