package tn.marsa.admin.migrants;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file that has been opened.
 *
 * @param file its content
 * @param identifier as it was typed
 * @param openedAt when the look was made
 */
record OpenedFile(Migrant file, String identifier, Instant openedAt) implements Serializable {}
