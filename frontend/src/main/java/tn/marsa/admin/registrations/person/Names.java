package tn.marsa.admin.registrations.person;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names as the person bears them; every part is null until given.
 *
 * @param surname in Latin letters, as in the machine-readable zone
 * @param givenNames in Latin letters; null for a person of one name
 * @param surnameArabic in Arabic letters
 * @param givenNamesArabic in Arabic letters; null for a person of one name
 * @param singleName true if the person bears one name only, which stands as the surname
 * @param otherNames further names the person is known by
 * @param motherName the mother's name in either script; null unless given
 */
public record Names(
        @Nullable String surname,
        @Nullable String givenNames,
        @Nullable String surnameArabic,
        @Nullable String givenNamesArabic,
        boolean singleName,
        List<String> otherNames,
        @Nullable String motherName) {

    public Names {
        otherNames = List.copyOf(otherNames);
    }

    /** Surname and given names in Latin letters; empty if neither is given. */
    public String latin() {
        return joined(surname, givenNames);
    }

    /** Surname and given names in Arabic letters; empty if neither is given. */
    public String arabic() {
        return joined(surnameArabic, givenNamesArabic);
    }

    /** The whole name in each script that it is given in, the script of the language first. */
    public List<String> inOrderOf(Locale language) {
        boolean arabicFirst = language.getLanguage().equals("ar");
        return Stream.of(arabicFirst ? arabic() : latin(), arabicFirst ? latin() : arabic())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
