package tn.marsa.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that every text exists in. */
public enum Language {
    ARABIC("ar-TN", true),
    FRENCH("fr", false),
    ENGLISH("en-GB", false);

    private final Locale locale;
    private final boolean rightToLeft;

    Language(String tag, boolean rightToLeft) {
        this.locale = Locale.forLanguageTag(tag);
        this.rightToLeft = rightToLeft;
    }

    /** The language that {@code code} names exactly: {@code ar}, {@code fr} or {@code en}. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** {@code ar}, {@code fr} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language as it is written here: Tunisian Arabic with Latin digits, French, British English. */
    public Locale locale() {
        return locale;
    }

    /** True for Arabic. */
    public boolean isRightToLeft() {
        return rightToLeft;
    }
}
