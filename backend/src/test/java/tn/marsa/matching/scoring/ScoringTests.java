package tn.marsa.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.matching.person.DescriptionBuilder.somebody;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each field speaks for or against one person as much as it tells. */
class ScoringTests {

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
        assertThat(Compared.field(somebody().born(one), somebody().born(other), MatchField.BIRTH_DATE)
                        .agreement())
                .isEqualTo(agreement);
    }

    @Test
    void aDefaultDateSaysLessThanARealOne() {
        assertThat(Compared.field(somebody().born("1990-01-01"), somebody().born("1990-01-01"), MatchField.BIRTH_DATE)
                        .bits())
                .isLessThan(Compared.field(
                                somebody().born("1990-05-12"), somebody().born("1990-05-12"), MatchField.BIRTH_DATE)
                        .bits());
    }

    @Test
    void missingFieldsAreSilent() {
        Score score = Compared.compare(
                somebody().named("Zitouni", "Chedhli"), somebody().born("1990-05-12"));

        assertThat(score.fields()).allSatisfy(field -> {
            assertThat(field.agreement()).isEqualTo(Agreement.MISSING);
            assertThat(field.bits()).isZero();
        });
    }

    @Test
    void aNewDocumentDoesNotCountAgainstAnyone() {
        assertThat(Compared.field(
                                somebody().document("P1234567", "LBY"),
                                somebody().document("R7654321", "LBY"),
                                MatchField.DOCUMENT)
                        .bits())
                .isZero();
    }

    @Test
    void anotherMotherSpeaksAgainstOnePerson() {
        assertThat(Compared.compare(somebody().mother("Fatma"), somebody().mother("Khadija"))
                        .bits())
                .isNegative();
    }

    @Test
    void everyFieldStandsInTheScoreInOrder() {
        assertThat(Compared.compare(somebody().mother("Fatma"), somebody()).fields())
                .extracting(ComparedField::field)
                .containsExactly(MatchField.values());
    }

    @Test
    void anAddressPartedOtherwiseIsClose() {
        assertThat(Compared.field(
                                somebody().living("12 rue Ibn Khaldoun, 2070 La Marsa"),
                                somebody().living("12, r ue ibnkhaldoun La Marsa"),
                                MatchField.ADDRESS)
                        .bits())
                .isPositive();
    }
}
