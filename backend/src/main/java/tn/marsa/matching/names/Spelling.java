package tn.marsa.matching.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/** One spelling of a text for all that differ in case, marks, ligatures, invisible characters or letters of one sound. */
public final class Spelling {

    // Rule-based transliterators are safe to share once made; making one takes a second.
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");

    private static final String APOSTROPHES = "'`´‘’‛ʹʼʽʾʿˈ";
    private static final int LONGEST = 1000;

    private Spelling() {}

    /**
     * The text in small letters of two scripts, Arabic and bare Latin: whatever is written in another script is transliterated. What
     * is no letter and no digit becomes a space, apostrophes vanish. Of longer texts the first 1,000 characters count.
     */
    public static String of(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain = isPlain(start) ? start : bare(start);
        StringBuilder letters = new StringBuilder(plain.length());
        String small = plain.toLowerCase(Locale.ROOT);
        for (int at = 0; at < small.length(); at += Character.charCount(small.codePointAt(at))) {
            append(letters, small.codePointAt(at));
        }
        return letters.toString().strip();
    }

    /** True if the spelling has an Arabic letter. */
    public static boolean isArabic(String spelling) {
        for (int at = 0; at < spelling.length(); at++) {
            if (isArabic(spelling.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    static boolean isArabic(int character) {
        return character > 0x7F && Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC;
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String text) {
        // After ا the feminine ending is spoken: حياة is Hayat.
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).replace("اة", "ات");
        // A cedilla under c is a sound of its own; any other mark goes.
        String decomposed = Normalizer.normalize(
                composed.replace('ç', Letters.SOFT_C).replace('Ç', Letters.SOFT_C), Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Spelling::isNoMark).forEach(bare::appendCodePoint);
        return bare.codePoints().allMatch(Spelling::isKnown) ? bare.toString() : latin(bare);
    }

    private static boolean isNoMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
            default -> character != 'ـ';
        };
    }

    private static boolean isKnown(int character) {
        return character < 0x80 || character == Letters.SOFT_C || isArabic(character) || !Character.isLetter(character);
    }

    // Arabic is left as it is: transliterated it would lose the vowels that it never wrote, and gain some.
    private static String latin(CharSequence mixed) {
        StringBuilder latin = new StringBuilder();
        StringBuilder foreign = new StringBuilder();
        mixed.codePoints().forEach(character -> {
            if (isArabic(character)) {
                latin.append(transliterated(foreign)).appendCodePoint(character);
                foreign.setLength(0);
            } else {
                foreign.appendCodePoint(character);
            }
        });
        return latin.append(transliterated(foreign)).toString();
    }

    private static String transliterated(StringBuilder foreign) {
        if (foreign.isEmpty()) {
            return "";
        }
        String composed = Normalizer.normalize(foreign, Normalizer.Form.NFC);
        return Normalizer.normalize(TO_LATIN.transliterate(composed), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Spelling::isNoMark)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void append(StringBuilder letters, int character) {
        if (Character.isDigit(character)) {
            letters.append(Character.digit(character, 10));
        } else if (Character.isLetter(character)) {
            letters.append(Letters.oneFor(character));
        } else if (APOSTROPHES.indexOf(character) < 0 && !endsInSpace(letters)) {
            letters.append(' ');
        }
    }

    private static boolean endsInSpace(StringBuilder letters) {
        return letters.isEmpty() || letters.charAt(letters.length() - 1) == ' ';
    }
}
