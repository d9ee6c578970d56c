package tn.marsa.admin.migrants;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What another office's file is opened for.
 *
 * @param purpose what for
 * @param reason why, in the person's words, 3 to 500 characters; null for a file of the own office
 * @param requisition the number of a judicial requisition; null for any other purpose
 */
record StatedPurpose(
        Purpose purpose, @Nullable String reason, @Nullable String requisition) implements Serializable {}
