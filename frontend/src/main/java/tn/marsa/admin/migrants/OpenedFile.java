package tn.marsa.admin.migrants;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that has been opened.
 *
 * @param file its content
 * @param purpose what for; null for a file of the own office
 * @param openedAt when the look was made
 */
record OpenedFile(Migrant file, @Nullable Purpose purpose, Instant openedAt) implements Serializable {}
