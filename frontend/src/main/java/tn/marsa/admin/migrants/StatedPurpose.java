package tn.marsa.admin.migrants;

import java.io.Serializable;

/**
 * What another office's file is opened for.
 *
 * @param purpose what for
 * @param reason why, in the person's words, 3 to 500 characters
 */
record StatedPurpose(Purpose purpose, String reason) implements Serializable {}
