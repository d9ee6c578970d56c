package tn.marsa.matching.names;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One part of a name in Latin letters, spelt in Arabic ones as it sounds in French or English. */
final class ArabicSpelling {

    private static final Transliterator ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
    private static final Pattern TWICE = Pattern.compile("([b-df-hj-np-tv-z])\\1+");
    private static final Pattern MUTE_E = Pattern.compile("(?<=[a-z]{2})e$");

    // The longest that fits is taken; what sounds alike is written alike.
    private static final List<Map.Entry<String, String>> SOUNDS = List.of(
            Map.entry("tch", "تش"),
            Map.entry("sch", "ش"),
            Map.entry("chr", "كر"),
            Map.entry("eau", "و"),
            Map.entry("ch", "ش"),
            Map.entry("sh", "ش"),
            Map.entry("kh", "خ"),
            Map.entry("gh", "غ"),
            Map.entry("th", "ث"),
            Map.entry("dh", "ذ"),
            Map.entry("dj", "ج"),
            Map.entry("ph", "ف"),
            Map.entry("qu", "ك"),
            Map.entry("ck", "ك"),
            Map.entry("gn", "ني"),
            Map.entry("ge", "ج"),
            Map.entry("gi", "جي"),
            Map.entry("ce", "س"),
            Map.entry("ci", "سي"),
            Map.entry("cy", "سي"),
            Map.entry("oua", "وا"),
            Map.entry("ou", "و"),
            Map.entry("oo", "و"),
            Map.entry("au", "و"),
            Map.entry("ee", "ي"),
            Map.entry("aa", "ا"),
            Map.entry("x", "كس"));

    private static final String LATIN = "abcdefghijklmnopqrstuvwyz";
    private static final String ARABIC = "ابكد فغهيجكلمنوبقرستوفويز";

    private ArabicSpelling() {}

    /** The text in the letters of ASCII, as far as it is written in letters. */
    static String plain(String text) {
        return ASCII.transliterate(text);
    }

    /** The part; empty if it has no letter. */
    static String of(String part) {
        String ascii = plain(part).toLowerCase(Locale.ROOT);
        String sounds = TWICE.matcher(NO_LETTER.matcher(ascii).replaceAll("")).replaceAll("$1");
        String heard = MUTE_E.matcher(sounds).replaceFirst("");
        var spelt = new StringBuilder();
        int place = 0;
        while (place < heard.length()) {
            place += put(heard, place, spelt);
        }
        return spelt.toString();
    }

    private static int put(String heard, int place, StringBuilder spelt) {
        for (Map.Entry<String, String> sound : SOUNDS) {
            if (heard.startsWith(sound.getKey(), place)) {
                spelt.append(begins(sound.getKey(), place)).append(sound.getValue());
                return sound.getKey().length();
            }
        }
        spelt.append(letter(heard.charAt(place), place));
        return 1;
    }

    // A word does not begin with a vowel without its bearer.
    private static String begins(String sound, int place) {
        return place == 0 && "aeiou".indexOf(sound.charAt(0)) >= 0 && !sound.startsWith("aa") ? "أ" : "";
    }

    private static String letter(char latin, int place) {
        if (place > 0) {
            return String.valueOf(ARABIC.charAt(LATIN.indexOf(latin))).strip();
        }
        return switch (latin) {
            case 'a' -> "أ";
            case 'o', 'u' -> "أو";
            case 'e' -> "إ";
            case 'i' -> "إي";
            default -> String.valueOf(ARABIC.charAt(LATIN.indexOf(latin)));
        };
    }
}
