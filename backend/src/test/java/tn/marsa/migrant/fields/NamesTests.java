package tn.marsa.migrant.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.migrant.fields.FieldGroup.NAMES;
import static tn.marsa.migrant.fields.Persons.names;
import static tn.marsa.migrant.fields.Problems.leaving;
import static tn.marsa.migrant.fields.Problems.saving;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N'Guessan",
                "N’Guessan",
                "Traoré",
                "Ould-Ahmed",
                "de la Cruz",
                "Ngô",
                "Øystein",
                "St. John",
                "Ḥasan"
            })
    void takesNamesAsPeopleBearThem(String surname) {
        assertThat(saving(NAMES, names(surname, "Aya"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ко́ффи",
                "كوفي",
                "Koffi2",
                "Ko\u0000ffi",
                "Ko\u202Effi",
                "Ko\u200Bffi",
                "Ko\uD800ffi",
                "Ko\nffi",
                "<b>Koffi",
                "Ko••ffi"
            })
    void refusesCharactersThatNoLatinNameHas(String surname) {
        assertThat(saving(NAMES, names(surname, "Aya"))).containsExactly("names.surname FORBIDDEN_CHARACTER");
    }

    @Test
    void refusesLatinLettersInAnArabicName() {
        Names names = new Names("Koffi", null, "Koffi", "آية", false, List.of(), null);

        assertThat(saving(NAMES, names)).containsExactly("names.surnameArabic FORBIDDEN_CHARACTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمّد", "عبد الرحمان", "بن-علي", "الݣابسي"})
    void takesArabicNamesWithMarks(String surname) {
        assertThat(saving(NAMES, new Names(null, null, surname, null, false, List.of(), null)))
                .isEmpty();
    }

    @Test
    void refusesANameLongerThan150Characters() {
        assertThat(saving(NAMES, names("a".repeat(151), "Aya"))).containsExactly("names.surname TOO_LONG");
    }

    @Test
    void takesBlanksAndInvisibleMarksOffTheEnds() {
        assertThat(names(" \u200FKoffi\u00A0 \u00A0Yao\u200E ", "Aya").surname())
                .isEqualTo("Koffi Yao");
    }

    @Test
    void makesOneSequenceOfTwoWaysToWriteAnAccent() {
        assertThat(names("Traore\u0301", "Aya").surname())
                .isEqualTo(names("Traoré", "Aya").surname());
    }

    @Test
    void takesABlankNameForNone() {
        assertThat(names("  ", "Aya").surname()).isNull();
    }

    @Test
    void needsNamesInBothScriptsToLeaveTheStage() {
        assertThat(leaving(Fields.NONE, NAMES))
                .containsExactly(
                        "names.surname REQUIRED",
                        "names.givenNames REQUIRED",
                        "names.surnameArabic REQUIRED",
                        "names.givenNamesArabic REQUIRED");
    }

    @Test
    void needsNoGivenNamesOfAPersonOfOneName() {
        Names names = new Names("Ramatoulaye", null, "رمة الله", null, true, List.of(), null);

        assertThat(leaving(Fields.of(Map.of(NAMES, names)), NAMES)).isEmpty();
    }

    @Test
    void refusesGivenNamesOfAPersonOfOneName() {
        Names names = new Names("Ramatoulaye", "Aya", "رمة الله", null, true, List.of(), null);

        assertThat(saving(NAMES, names)).containsExactly("names.givenNames CONTRADICTION");
    }

    @Test
    void namesTheOtherNameThatIsWrong() {
        Names names = new Names(null, null, null, null, false, List.of("La Grande", "4x4"), null);

        assertThat(saving(NAMES, names)).containsExactly("names.otherNames.1 FORBIDDEN_CHARACTER");
    }

    @Test
    void refusesMoreThanTenOtherNames() {
        Names names = new Names(null, null, null, null, false, Collections.nCopies(11, "Aya"), null);

        assertThat(saving(NAMES, names)).containsExactly("names.otherNames INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fatou N’Diaye", "فاطمة بنت علي"})
    void takesTheMothersNameInEitherScript(String motherName) {
        assertThat(saving(NAMES, new Names(null, null, null, null, false, List.of(), motherName)))
                .isEmpty();
    }

    @Test
    void refusesAMothersNameThatIsNone() {
        Names names = new Names(null, null, null, null, false, List.of(), "4x4");

        assertThat(saving(NAMES, names)).containsExactly("names.motherName FORBIDDEN_CHARACTER");
    }
}
