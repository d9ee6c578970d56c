package tn.marsa.admin.shell;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands for a person's name in a small circle. */
public final class Initials {

    private static final Pattern FIRST_LETTERS = Pattern.compile("(?<!\\p{L})\\p{L}");

    private Initials() {}

    /** The first letters of the first two words; one letter in Arabic, where two would join into a syllable. */
    public static String of(String name) {
        String letters = FIRST_LETTERS
                .matcher(name)
                .results()
                .limit(2)
                .map(MatchResult::group)
                .collect(Collectors.joining());
        return letters.isEmpty() || Character.UnicodeScript.of(letters.codePointAt(0)) == Character.UnicodeScript.LATIN
                ? letters
                : letters.substring(0, 1);
    }
}
