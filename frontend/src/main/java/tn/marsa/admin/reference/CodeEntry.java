package tn.marsa.admin.reference;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a code list.
 *
 * @param code what is stored
 * @param names its name in each language
 * @param parent the code that this one belongs to; null where there is none
 */
public record CodeEntry(String code, Names names, @Nullable String parent) implements Serializable {

    /** One name in the three languages. */
    public record Names(String ar, String fr, String en) implements Serializable {}

    /** Its name in a language of the screens. */
    public String name(Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> names.ar();
            case "en" -> names.en();
            default -> names.fr();
        };
    }
}
