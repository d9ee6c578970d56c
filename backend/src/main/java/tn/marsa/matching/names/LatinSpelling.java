package tn.marsa.matching.names;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One part of a name in Arabic letters, spelt in Latin ones as French ears in Tunisia do. Short vowels are not written in Arabic: one
 * is put where otherwise a word would begin or end with two consonants, or three would meet.
 */
final class LatinSpelling {

    private static final Pattern ARTICLE = Pattern.compile("^ال(?=\\p{L}{2})");
    private static final Pattern NOT_LATIN = Pattern.compile("[^\\p{IsLatin}]+");
    // For letters of other languages written in Arabic script.
    private static final Transliterator ANY_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private static final Map<Character, String> CONSONANTS = Map.ofEntries(
            Map.entry('ب', "b"),
            Map.entry('پ', "p"),
            Map.entry('ت', "t"),
            Map.entry('ث', "th"),
            Map.entry('ج', "j"),
            Map.entry('چ', "tch"),
            Map.entry('ح', "h"),
            Map.entry('خ', "kh"),
            Map.entry('د', "d"),
            Map.entry('ذ', "dh"),
            Map.entry('ر', "r"),
            Map.entry('ز', "z"),
            Map.entry('س', "s"),
            Map.entry('ش', "ch"),
            Map.entry('ص', "s"),
            Map.entry('ض', "dh"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "dh"),
            Map.entry('غ', "gh"),
            Map.entry('ف', "f"),
            Map.entry('ڤ', "v"),
            Map.entry('ڨ', "g"),
            Map.entry('ق', "k"),
            Map.entry('ك', "k"),
            Map.entry('ک', "k"),
            Map.entry('ݣ', "g"),
            Map.entry('گ', "g"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ه', "h"));

    private final String letters;
    private final StringBuilder spelt = new StringBuilder();
    private int consonants;
    private boolean voiced;

    private LatinSpelling(String letters) {
        this.letters = letters;
    }

    /** The part with a capital letter; empty if it has no letter. */
    static String of(String part) {
        String plain = ArabicParts.plain(part);
        String name = ARTICLE.matcher(plain).replaceFirst("");
        String spelt = capital(new LatinSpelling(name).spell());
        return name.equals(plain) || spelt.isEmpty() ? spelt : "El " + spelt;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String spell() {
        for (int place = 0; place < letters.length(); place++) {
            String consonant = consonantAt(place);
            if (consonant != null) {
                consonant(consonant, place);
            } else {
                vowel(sound(place));
            }
        }
        return spelt.toString();
    }

    // و and ي begin a word as consonants: Walid, Youssef.
    private @Nullable String consonantAt(int place) {
        return switch (letters.charAt(place)) {
            case 'و' -> place == 0 ? "w" : null;
            case 'ي' -> place == 0 ? "y" : null;
            default -> CONSONANTS.get(letters.charAt(place));
        };
    }

    private void consonant(String consonant, int place) {
        boolean last = place == letters.length() - 1;
        if (consonants == 2 || (consonants == 1 && !voiced)) {
            vowel("a");
        } else if (consonants == 1 && last) {
            vowel("e");
        }
        boolean betweenVowels = consonants == 0 && !spelt.isEmpty() && !last && !isConsonant(place + 1);
        spelt.append(consonant.equals("s") && (betweenVowels || closes(place)) ? "ss" : consonant);
        consonants++;
    }

    // The last but one letter, before the vowel that will be put between two consonants: Youssef.
    private boolean closes(int place) {
        return consonants == 0 && !spelt.isEmpty() && place == letters.length() - 2 && isConsonant(place + 1);
    }

    private void vowel(String vowel) {
        spelt.append(vowel);
        if (!vowel.isEmpty()) {
            consonants = 0;
            voiced = true;
        }
    }

    private boolean isConsonant(int place) {
        return place < letters.length() && CONSONANTS.containsKey(letters.charAt(place));
    }

    private String sound(int place) {
        boolean first = place == 0;
        boolean beforeVowel = place + 1 < letters.length() && !isConsonant(place + 1);
        return switch (letters.charAt(place)) {
            case 'و' -> beforeVowel && consonants == 0 ? "w" : "ou";
            case 'ي', 'ی' -> beforeVowel && consonants == 0 ? "y" : "i";
            case 'إ' -> "i";
            case 'ؤ' -> "ou";
            case 'ئ' -> "i";
            case 'ع' -> throat(first, beforeVowel);
            case 'ا', 'أ', 'آ', 'ٱ', 'ى', 'ة' -> "a";
            case 'ء' -> "";
            default ->
                NOT_LATIN
                        .matcher(ANY_LATIN.transliterate(letters.substring(place, place + 1)))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        };
    }

    // ع colours a vowel: the one that is written beside it, else a long one of its own.
    private String throat(boolean first, boolean beforeVowel) {
        if (first) {
            return beforeVowel ? "" : "a";
        }
        if (consonants == 0) {
            return "";
        }
        return beforeVowel ? "a" : "aa";
    }
}
