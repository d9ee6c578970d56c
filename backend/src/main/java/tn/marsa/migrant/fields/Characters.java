package tn.marsa.migrant.fields;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.LATIN;

/** What characters a text field takes. */
enum Characters {
    /** Latin letters with any marks, and what stands between the parts of a name. */
    LATIN_NAME {
        @Override
        boolean take(int character) {
            return isLetterOf(character, LATIN) || isMark(character) || stands(character, BETWEEN_NAMES);
        }
    },
    /** Arabic letters with any marks, and what stands between the parts of a name. */
    ARABIC_NAME {
        @Override
        boolean take(int character) {
            return isLetterOf(character, ARABIC)
                    || isMark(character)
                    || character == TATWEEL
                    || stands(character, BETWEEN_NAMES);
        }
    },
    /** A name in either script. */
    NAME {
        @Override
        boolean take(int character) {
            return LATIN_NAME.take(character) || ARABIC_NAME.take(character);
        }
    },
    /** Capital Latin letters, Latin digits and hyphens. */
    DOCUMENT_NUMBER {
        @Override
        boolean take(int character) {
            return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9') || character == '-';
        }
    },
    /** One line of anything that can be seen. */
    LINE {
        @Override
        boolean take(int character) {
            return character != MASK && isVisible(character);
        }
    },
    /** Several lines of anything that can be seen. */
    LINES {
        @Override
        boolean take(int character) {
            return character == '\n' || LINE.take(character);
        }
    };

    private static final String BETWEEN_NAMES = " -'’ʼ.";
    private static final int TATWEEL = 'ـ';
    // What a masked value shows is never taken for a value (Masked).
    private static final int MASK = '•';

    abstract boolean take(int character);

    /** True if the field takes every character of the text. */
    boolean takeAll(String text) {
        return text.codePoints().allMatch(this::take);
    }

    /** The text with decimal digits of any script as Latin ones. */
    static String latinDigits(String text) {
        return text.codePoints()
                .map(character -> Character.isDigit(character) ? '0' + Character.digit(character, 10) : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLetterOf(int character, Character.UnicodeScript script) {
        return Character.isLetter(character) && Character.UnicodeScript.of(character) == script;
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean stands(int character, String allowed) {
        return allowed.indexOf(character) >= 0;
    }

    // Format characters are the invisible ones: they turn the direction of writing or join and part letters unseen.
    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
