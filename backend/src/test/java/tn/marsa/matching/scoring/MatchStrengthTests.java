package tn.marsa.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.matching.person.DescriptionBuilder.somebody;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tn.marsa.matching.person.DescriptionBuilder;
import tn.marsa.migrant.fields.Sex;

/** The sum of all fields decides: certain, to be decided, or another person. */
class MatchStrengthTests {

    @Test
    void swappedFieldsAreFound() {
        Score score = Compared.compare(
                somebody().named("Zitouni", "Chedhli").born("1990-05-12"),
                somebody().named("Chedhli", "Zitouni").born("1990-05-12"));

        assertThat(score.strength()).isNotEqualTo(MatchStrength.WEAK);
    }

    @Test
    void anAliasStandsInForAnotherName() {
        Score score = Compared.compare(
                somebody().named("Keïta", "Awa").alsoKnownAs("Awa Traoré").born("1990-05-12"),
                somebody().named("Traore", "Awa").born("1990-05-12"));

        assertThat(score.strength()).isNotEqualTo(MatchStrength.WEAK);
    }

    @Test
    void twinsWhoseNamesHaveOneSkeletonAreToldApartInTheScriptThatBothHave() {
        Score score = Compared.compare(
                somebody().named("Zitouni", "Amir").named("الزيتوني", "أمير").born("1990-05-12"),
                somebody().named("Zitouni", "Omar").named("الزيتوني", "عمر").born("1990-05-12"));

        assertThat(score.strength()).isEqualTo(MatchStrength.WEAK);
    }

    @Test
    void theSameDocumentAndBirthAreCertain() {
        assertThat(Compared.compare(
                                somebody().document("P1234567", "LBY").born("1990-05-12"),
                                somebody().document("P1234567", "LBY").born("1990-05-12"))
                        .strength())
                .isEqualTo(MatchStrength.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({"P1234567,DZA,1990-05-12", "P1234567,,1990-05-12", "P1234567,LBY,1990-05-13", "P1234568,LBY,1990-05-12"
    })
    void nothingLessIsCertain(String number, String issuer, String birth) {
        assertThat(Compared.compare(
                                somebody().document("P1234567", "LBY").born("1990-05-12"),
                                somebody().document(number, issuer).born(birth))
                        .strength())
                .isNotEqualTo(MatchStrength.CERTAIN);
    }

    @Test
    void aYearOfBirthIsNeverCertain() {
        assertThat(Compared.compare(
                                somebody().document("P1234567", "LBY").born("1990"),
                                somebody().document("P1234567", "LBY").born("1990"))
                        .strength())
                .isNotEqualTo(MatchStrength.CERTAIN);
    }

    @Test
    void theSameNameInTwoScriptsAndTheSameBirthMustBeDecided() {
        Score score = Compared.compare(
                somebody().named("Zitouni", "Chedhli").born("1990-05-12").citizenOf("LBY"),
                somebody().named("الزيتوني", "الشاذلي").born("1990-05-12").citizenOf("LBY"));

        assertThat(score.strength()).isEqualTo(MatchStrength.VERY_STRONG);
    }

    @Test
    void brothersOfOneMotherAreTwoPersons() {
        assertThat(Compared.compare(
                                atHome("Chedhli", "1990-05-12").mother("Fatma Gharbi"),
                                atHome("Hamza", "1993-02-28").mother("Fatma Gharbi"))
                        .strength())
                .isEqualTo(MatchStrength.WEAK);
    }

    @Test
    void twinsAtOneAddressAreTwoPersons() {
        assertThat(Compared.compare(
                                atHome("Chedhli", "1990-05-12").document("P1234567", "LBY"),
                                atHome("Hamza", "1990-05-12").document("P1234568", "LBY"))
                        .strength())
                .isEqualTo(MatchStrength.WEAK);
    }

    @Test
    void brothersAtOneAddressAreTwoPersons() {
        assertThat(Compared.compare(atHome("Chedhli", "1990-05-12"), atHome("Hamza", "1993-02-28"))
                        .strength())
                .isEqualTo(MatchStrength.WEAK);
    }

    @Test
    void aFatherAndASonOfOneNameAreTwoPersons() {
        assertThat(Compared.compare(
                                somebody()
                                        .named("Zitouni", "Chedhli")
                                        .born("1958-05-12")
                                        .living("5 rue Ibn Rochd, 2070"),
                                somebody()
                                        .named("Zitouni", "Chedhli")
                                        .born("1990-02-28")
                                        .living("5 rue Ibn Rochd, 2070"))
                        .strength())
                .isEqualTo(MatchStrength.WEAK);
    }

    private static DescriptionBuilder atHome(String given, String birth) {
        return somebody()
                .named("Zitouni", given)
                .born(birth)
                .bornAt("Tripoli")
                .sex(Sex.M)
                .citizenOf("LBY")
                .phone("22345678")
                .living("5 rue Ibn Rochd, 2070 La Marsa");
    }
}
