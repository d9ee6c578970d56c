package tn.marsa.matching.blocking;

/**
 * A key that files of one person share in whatever spelling.
 *
 * @param kind part of the key: the same text of another kind is another key
 * @param text in clear; personal, so only its keyed hash is ever stored
 */
public record BlockingKey(BlockingKind kind, String text) {

    /** Says nothing: what it is made of is personal. */
    @Override
    public String toString() {
        return "BlockingKey";
    }
}
