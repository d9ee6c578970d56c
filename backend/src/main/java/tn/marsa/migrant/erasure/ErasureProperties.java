package tn.marsa.migrant.erasure;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the erasures are written down outside the database.
 *
 * @param ledger a file that grows by a line for each; to be backed up apart from the database, and never restored to an earlier state
 * @param keyFile what the lines are authenticated with: 64 hexadecimal digits, made with mode 600 when the first one is written
 */
@Validated
@ConfigurationProperties("marsa.erasures")
record ErasureProperties(@NotNull Path ledger, @NotNull Path keyFile) {}
