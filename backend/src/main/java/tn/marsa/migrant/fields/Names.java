package tn.marsa.migrant.fields;

import static tn.marsa.migrant.fields.Characters.ARABIC_NAME;
import static tn.marsa.migrant.fields.Characters.LATIN_NAME;
import static tn.marsa.migrant.fields.Characters.NAME;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.FieldProblem;

/**
 * Names as the person bears them, Latin as in the machine-readable zone.
 *
 * @param singleName true if the person bears one name only, which stands as the surname
 * @param otherNames other names the person is known by, in either script
 * @param motherName the mother's whole name, in either script; null where it is not asked for
 */
public record Names(
        @Nullable String surname,
        @Nullable String givenNames,
        @Nullable String surnameArabic,
        @Nullable String givenNamesArabic,
        boolean singleName,
        List<String> otherNames,
        @Nullable String motherName)
        implements Group {

    static final Names NONE = new Names(null, null, null, null, false, List.of(), null);

    private static final int LONGEST = 150;
    private static final int MOST_OTHERS = 10;

    public Names {
        surname = Text.tidy(surname);
        givenNames = Text.tidy(givenNames);
        surnameArabic = Text.tidy(surnameArabic);
        givenNamesArabic = Text.tidy(givenNamesArabic);
        otherNames =
                otherNames.stream().map(Text::tidy).filter(Objects::nonNull).toList();
        motherName = Text.tidy(motherName);
    }

    @Override
    public void check(Checks checks) {
        checks.text("surname", surname, LATIN_NAME, LONGEST).needed();
        checks.text("givenNames", givenNames, LATIN_NAME, LONGEST)
                .neededIf(!singleName)
                .absentIf(singleName);
        checks.text("surnameArabic", surnameArabic, ARABIC_NAME, LONGEST).needed();
        checks.text("givenNamesArabic", givenNamesArabic, ARABIC_NAME, LONGEST)
                .neededIf(!singleName)
                .absentIf(singleName);
        checks.field("otherNames", otherNames).refuseIf(otherNames.size() > MOST_OTHERS, FieldProblem.Code.INVALID);
        for (int i = 0; i < otherNames.size(); i++) {
            checks.text("otherNames." + i, otherNames.get(i), NAME, LONGEST);
        }
        checks.text("motherName", motherName, NAME, LONGEST);
    }
}
