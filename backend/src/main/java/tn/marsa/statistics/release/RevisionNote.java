package tn.marsa.statistics.release;

import org.jspecify.annotations.Nullable;

/**
 * What is new since the last vintage, in words.
 *
 * @param text without blanks around it; null for none
 */
record RevisionNote(@Nullable String text) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    /** What was typed; null and blanks are none. */
    static RevisionNote of(@Nullable String typed) {
        return new RevisionNote(typed == null || typed.isBlank() ? null : typed.strip());
    }

    /** True for a note that can be kept. */
    boolean isFit() {
        return text != null
                && text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars().noneMatch(Character::isISOControl);
    }

    /** True if there is none, or one that can be kept. */
    boolean isFitOrNone() {
        return text == null || isFit();
    }
}
