package tn.marsa.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.matching.person.DescriptionBuilder.somebody;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.person.DescriptionBuilder;
import tn.marsa.migrant.fields.Sex;

/** Each field speaks for or against one person as much as it tells, and the sum decides. */
class ScoringTests {

    private final Scoring scoring = new Scoring(Weights.current());

    @ParameterizedTest
    @CsvSource({
        "Zitouni,Zitouni,SAME",
        "Zitouni,الزيتوني,SAME",
        "Zitouni,Zeitouny,CLOSE",
        "Benali,بن علي,SAME",
        "Ben Ali,Benali,SAME",
        "Zitouni,Gharbi,DIFFERENT",
        "Ben Amer,Ben Aiman,DIFFERENT"
    })
    void surnamesAgree(String one, String other, Agreement agreement) {
        assertThat(field(somebody().named(one, "Karim"), somebody().named(other, "Karim"), MatchField.SURNAME)
                        .agreement())
                .isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({"Diallo,ديالو,SAME", "Jallow,ديالو,CLOSE", "Diallo,جالو,CLOSE"})
    void aNameIsTheSameOnlyIfItIsInBothScripts(String latin, String arabic, Agreement agreement) {
        assertThat(field(
                                somebody().named("Diallo", "Awa").named("ديالو", "أوا"),
                                somebody().named(latin, "Awa").named(arabic, "أوا"),
                                MatchField.SURNAME)
                        .agreement())
                .isEqualTo(agreement);
    }

    @Test
    void otherNamesTakeNothingFromANameThatIsTheSame() {
        assertThat(field(
                                somebody()
                                        .named("Diallo", "Awa")
                                        .alsoKnownAs("Mama")
                                        .alsoKnownAs("Nene"),
                                somebody()
                                        .named("Diallo", "Awa")
                                        .alsoKnownAs("Tata")
                                        .alsoKnownAs("Nene"),
                                MatchField.SURNAME)
                        .agreement())
                .isEqualTo(Agreement.SAME);
    }

    @Test
    void anotherSpellingInOneScriptTakesNothingFromANameThatIsTheSameInTheOther() {
        assertThat(field(
                                somebody().named("Diallo", "Mohamed").named("ديالو", "محمد"),
                                somebody().named("Jallow", "Mamadou").named("ديالو", "محمد"),
                                MatchField.GIVEN_NAMES)
                        .bits())
                .isEqualTo(field(
                                somebody().named("Diallo", "Mohamed"),
                                somebody().named("Diallo", "Mohamed"),
                                MatchField.GIVEN_NAMES)
                        .bits());
    }

    @ParameterizedTest
    @CsvSource({
        "1990-05-12,1990-05-12,SAME",
        "1990-05-12,1990-12-05,CLOSE",
        "1990-05-12,1990-05-21,CLOSE",
        "1990-05-12,1991-05-12,CLOSE",
        "1990-05-12,1980-05-12,CLOSE",
        "1990-05-12,1990,CLOSE",
        "1990-05-12,1990-05,CLOSE",
        "1990-05-12,1990-01-01,CLOSE",
        "1990,1991,CLOSE",
        "1990-01-01,1990-01-01,SAME",
        "1990-05-12,1990-08-30,DIFFERENT",
        "1990-05,1990-06,DIFFERENT",
        "1990-05-12,1973-02-28,DIFFERENT",
        "1990,1995,DIFFERENT"
    })
    void datesOfBirthAgree(String one, String other, Agreement agreement) {
        assertThat(field(somebody().born(one), somebody().born(other), MatchField.BIRTH_DATE)
                        .agreement())
                .isEqualTo(agreement);
    }

    @Test
    void aDefaultDateSaysLessThanARealOne() {
        assertThat(field(somebody().born("1990-01-01"), somebody().born("1990-01-01"), MatchField.BIRTH_DATE)
                        .bits())
                .isLessThan(field(somebody().born("1990-05-12"), somebody().born("1990-05-12"), MatchField.BIRTH_DATE)
                        .bits());
    }

    @Test
    void aFrequentNameSaysLessThanARareOne() {
        assertThat(field(
                                somebody().named("Zitouni", "Mohamed"),
                                somebody().named("Zitouni", "Mohamed"),
                                MatchField.GIVEN_NAMES)
                        .bits())
                .isLessThan(field(
                                somebody().named("Zitouni", "Chedhli"),
                                somebody().named("Zitouni", "Chedhli"),
                                MatchField.GIVEN_NAMES)
                        .bits());
    }

    @Test
    void swappedFieldsAreFound() {
        Score score = compare(
                somebody().named("Zitouni", "Chedhli").born("1990-05-12"),
                somebody().named("Chedhli", "Zitouni").born("1990-05-12"));

        assertThat(score.strength()).isNotEqualTo(MatchStrength.WEAK);
    }

    @Test
    void aSearchedNameMatchesInAnyOrderAndScript() {
        Score score = compare(
                somebody().alsoKnownAs("شاذلي الزيتوني").born("1990-05-12"),
                somebody().named("Zitouni", "Chedhli").born("1990-05-12"));

        assertThat(agreements(score)).containsExactly(Agreement.SAME, Agreement.SAME);
    }

    @Test
    void anAliasStandsInForAnotherName() {
        Score score = compare(
                somebody().named("Keïta", "Awa").alsoKnownAs("Awa Traoré").born("1990-05-12"),
                somebody().named("Traore", "Awa").born("1990-05-12"));

        assertThat(score.strength()).isNotEqualTo(MatchStrength.WEAK);
    }

    @Test
    void twinsWhoseNamesHaveOneSkeletonAreToldApartInTheScriptThatBothHave() {
        Score score = compare(
                somebody().named("Zitouni", "Amir").named("الزيتوني", "أمير").born("1990-05-12"),
                somebody().named("Zitouni", "Omar").named("الزيتوني", "عمر").born("1990-05-12"));

        assertThat(score.strength()).isEqualTo(MatchStrength.WEAK);
    }

    @Test
    void oneOfSeveralGivenNamesIsClose() {
        assertThat(field(
                                somebody().named("Zitouni", "Chedhli Amine"),
                                somebody().named("Zitouni", "Chedhli"),
                                MatchField.GIVEN_NAMES)
                        .agreement())
                .isEqualTo(Agreement.CLOSE);
    }

    @Test
    void missingFieldsAreSilent() {
        Score score = compare(somebody().named("Zitouni", "Chedhli"), somebody().born("1990-05-12"));

        assertThat(score.fields()).allSatisfy(field -> {
            assertThat(field.agreement()).isEqualTo(Agreement.MISSING);
            assertThat(field.bits()).isZero();
        });
    }

    @Test
    void aNewDocumentDoesNotCountAgainstAnyone() {
        assertThat(field(
                                somebody().document("P1234567", "LBY"),
                                somebody().document("R7654321", "LBY"),
                                MatchField.DOCUMENT)
                        .bits())
                .isZero();
    }

    @Test
    void theSameDocumentAndBirthAreCertain() {
        assertThat(compare(
                                somebody().document("P1234567", "LBY").born("1990-05-12"),
                                somebody().document("P1234567", "LBY").born("1990-05-12"))
                        .strength())
                .isEqualTo(MatchStrength.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({"P1234567,DZA,1990-05-12", "P1234567,,1990-05-12", "P1234567,LBY,1990-05-13", "P1234568,LBY,1990-05-12"
    })
    void nothingLessIsCertain(String number, String issuer, String birth) {
        assertThat(compare(
                                somebody().document("P1234567", "LBY").born("1990-05-12"),
                                somebody().document(number, issuer).born(birth))
                        .strength())
                .isNotEqualTo(MatchStrength.CERTAIN);
    }

    @Test
    void aYearOfBirthIsNeverCertain() {
        assertThat(compare(
                                somebody().document("P1234567", "LBY").born("1990"),
                                somebody().document("P1234567", "LBY").born("1990"))
                        .strength())
                .isNotEqualTo(MatchStrength.CERTAIN);
    }

    @Test
    void theSameNameInTwoScriptsAndTheSameBirthMustBeDecided() {
        Score score = compare(
                somebody().named("Zitouni", "Chedhli").born("1990-05-12").citizenOf("LBY"),
                somebody().named("الزيتوني", "الشاذلي").born("1990-05-12").citizenOf("LBY"));

        assertThat(score.strength()).isEqualTo(MatchStrength.VERY_STRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "Fatma Zitouni,Fatma Zitouni,SAME",
        "Fatma Zitouni,فاطمة الزيتوني,SAME",
        "Fatma,Fatima,CLOSE",
        "Fatma,Khadija,DIFFERENT"
    })
    void mothersAgree(String one, String other, Agreement agreement) {
        assertThat(field(somebody().mother(one), somebody().mother(other), MatchField.MOTHER_NAME)
                        .agreement())
                .isEqualTo(agreement);
    }

    @Test
    void aMotherThatOneFileAloneNamesIsSilent() {
        assertThat(field(somebody().mother("Fatma"), somebody(), MatchField.MOTHER_NAME))
                .isEqualTo(ComparedField.missing(MatchField.MOTHER_NAME));
    }

    @Test
    void ofMothersWhomNoFileNamesNothingIsSaid() {
        assertThat(compare(somebody().named("Zitouni", "Chedhli"), somebody().named("Zitouni", "Chedhli"))
                        .fields())
                .extracting(ComparedField::field)
                .doesNotContain(MatchField.MOTHER_NAME);
    }

    @Test
    void brothersOfOneMotherAreTwoPersons() {
        assertThat(compare(
                                atHome("Chedhli", "1990-05-12").mother("Fatma Gharbi"),
                                atHome("Hamza", "1993-02-28").mother("Fatma Gharbi"))
                        .strength())
                .isEqualTo(MatchStrength.WEAK);
    }

    @Test
    void anotherMotherSpeaksAgainstOnePerson() {
        assertThat(compare(somebody().mother("Fatma"), somebody().mother("Khadija"))
                        .bits())
                .isNegative();
    }

    @Test
    void twinsAtOneAddressAreTwoPersons() {
        assertThat(compare(
                                atHome("Chedhli", "1990-05-12").document("P1234567", "LBY"),
                                atHome("Hamza", "1990-05-12").document("P1234568", "LBY"))
                        .strength())
                .isEqualTo(MatchStrength.WEAK);
    }

    @Test
    void brothersAtOneAddressAreTwoPersons() {
        assertThat(compare(atHome("Chedhli", "1990-05-12"), atHome("Hamza", "1993-02-28"))
                        .strength())
                .isEqualTo(MatchStrength.WEAK);
    }

    @Test
    void aFatherAndASonOfOneNameAreTwoPersons() {
        assertThat(compare(
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

    @Test
    void everyFieldStandsInTheScoreInOrder() {
        assertThat(compare(somebody().mother("Fatma"), somebody()).fields())
                .extracting(ComparedField::field)
                .containsExactly(MatchField.values());
    }

    @Test
    void anAddressPartedOtherwiseIsClose() {
        assertThat(field(
                                somebody().living("12 rue Ibn Khaldoun, 2070 La Marsa"),
                                somebody().living("12, r ue ibnkhaldoun La Marsa"),
                                MatchField.ADDRESS)
                        .bits())
                .isPositive();
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

    private static List<Agreement> agreements(Score score) {
        return score.fields().stream().limit(2).map(ComparedField::agreement).toList();
    }

    private Score compare(DescriptionBuilder one, DescriptionBuilder other) {
        Description described = one.build();
        return scoring.compare(described, other.build());
    }

    private ComparedField field(DescriptionBuilder one, DescriptionBuilder other, MatchField field) {
        return compare(one, other).fields().stream()
                .filter(compared -> compared.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
