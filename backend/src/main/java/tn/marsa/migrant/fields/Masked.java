package tn.marsa.migrant.fields;

import org.jspecify.annotations.Nullable;

/** What is shown of a value that reaches a person or a document, to somebody who needs to recognise it and no more. */
final class Masked {

    /** What stands for a character that is not shown. */
    static final char MASK = '•';

    private static final String HIDDEN = String.valueOf(MASK).repeat(6);
    private static final int SHOWN = 2;
    // Two characters of a short number would be too much of it.
    private static final int SHORTEST = 5;

    private Masked() {}

    /** All but the last two characters hidden, and of a short value all; its length stays hidden too. Null stays null. */
    static @Nullable String butForTheEnd(@Nullable String value) {
        if (value == null || value.length() < SHORTEST) {
            return whole(value);
        }
        return HIDDEN + value.substring(value.offsetByCodePoints(value.length(), -SHOWN));
    }

    /** What is kept, where no more was typed than what is shown of it: a masked value sent back is no new value. */
    static @Nullable String unmask(@Nullable String typed, @Nullable String shown, @Nullable String kept) {
        return typed != null && typed.equals(shown) ? kept : typed;
    }

    /** All hidden; null stays null. */
    static @Nullable String whole(@Nullable String value) {
        return value == null ? null : HIDDEN;
    }
}
