package tn.marsa.statistics;

import java.util.Optional;
import java.util.regex.Pattern;

/** A statement in words that every statistician reads: a purpose, an owner, a reason. */
public final class Statement {

    private static final int SHORTEST = 3;
    // What cannot be seen turns the direction of writing or breaks a line.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private Statement() {}

    /**
     * What was typed, without blanks around it; empty if it is shorter than 3 characters, too long or has characters that cannot be seen.
     *
     * @param longest in characters
     */
    public static Optional<String> of(String typed, int longest) {
        String text = typed.strip();
        int length = text.codePointCount(0, text.length());
        boolean fit =
                length >= SHORTEST && length <= longest && !UNSEEN.matcher(text).find();
        return fit ? Optional.of(text) : Optional.empty();
    }
}
