package tn.marsa.admin.matching;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was decided of a pair.
 *
 * @param same true if the two are one person
 */
public record DuplicateDecision(boolean same, Decider by, Instant at) implements Serializable {

    /** Who decided. */
    public record Decider(String displayName, boolean isMe) implements Serializable {}
}
