package tn.marsa.matching.names;

import java.util.regex.Pattern;

/** The parts of a name in Arabic letters. عبد and what follows it are one part: nobody bears either alone. */
final class ArabicParts {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}ـ]+");
    private static final Pattern SERVANT = Pattern.compile("(?<![\\p{L}])عبد[\\s\\p{Z}]+(?=\\p{L})");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\-]+");

    private ArabicParts() {}

    static String[] of(String name) {
        return BETWEEN.split(SERVANT.matcher(plain(name)).replaceAll("عبد"));
    }

    /** Without vowel signs, tatweel and invisible marks. */
    static String plain(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
