package tn.marsa.migrant.fields;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a typed text is made ready to be kept: the same name typed at two desks is the same sequence of characters. */
final class Text {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
    // Copying out of a right-to-left text brings invisible marks along at both ends; they mean nothing there.
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Cf}]+|[\\s\\p{Cf}]+$");

    private Text() {}

    /** Normalises to NFC, makes one space of several, takes blanks and invisible marks off the ends; null if nothing is left. */
    static @Nullable String tidy(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        if (isPlain(typed)) {
            return typed;
        }
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        String lines = LINE_BREAK.matcher(composed).replaceAll("\n");
        String spaced = SPACES.matcher(lines).replaceAll(" ");
        String tidy = EDGES.matcher(spaced).replaceAll("");
        return tidy.isEmpty() ? null : tidy;
    }

    // Visible Basic Latin, masked or not, with single blanks inside is tidy as it is: most of what is read back and
    // shown.
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            boolean visible = (character >= ' ' && character <= '~') || character == Masked.MASK;
            if (!visible || (character == ' ' && before == ' ')) {
                return false;
            }
            before = character;
        }
        return before != ' ';
    }

    /** Tidies a number that a document bears: Latin digits, capital letters, no spaces; null if nothing is left. */
    static @Nullable String tidyNumber(@Nullable String typed) {
        String tidy = tidy(typed);
        return tidy == null
                ? null
                : Characters.latinDigits(tidy).toUpperCase(Locale.ROOT).replace(" ", "");
    }
}
