package tn.marsa.admin.shell;

import com.vaadin.flow.component.Direction;
import java.util.Arrays;
import java.util.Locale;

/** The languages of the screens. Arabic is Tunisia's, which writes Latin digits; bare {@code ar} would not. */
public enum Language {
    ARABIC(Locale.of("ar", "TN"), "ع", "العربية"),
    FRENCH(Locale.of("fr", "TN"), "FR", "Français"),
    ENGLISH(Locale.UK, "EN", "English");

    private final Locale locale;
    private final String sign;
    private final String ownName;

    Language(Locale locale, String sign, String ownName) {
        this.locale = locale;
        this.sign = sign;
        this.ownName = ownName;
    }

    /** The locale that texts, numbers and dates are written in. */
    public Locale locale() {
        return locale;
    }

    /** The one or two letters that stand for it in the bar. */
    String sign() {
        return sign;
    }

    /** Its name in itself. */
    String ownName() {
        return ownName;
    }

    /** Which way it is written. */
    Direction direction() {
        return this == ARABIC ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    /** The language of a locale or of a code such as {@code fr}; Arabic if it is none of the three. */
    public static Language of(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(ARABIC);
    }
}
