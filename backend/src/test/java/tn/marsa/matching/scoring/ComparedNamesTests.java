package tn.marsa.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.matching.person.DescriptionBuilder.somebody;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names agree across scripts and spellings, and say the less the more frequent they are. */
class ComparedNamesTests {

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
        assertThat(Compared.field(somebody().named(one, "Karim"), somebody().named(other, "Karim"), MatchField.SURNAME)
                        .agreement())
                .isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({"Diallo,ديالو,SAME", "Jallow,ديالو,CLOSE", "Diallo,جالو,CLOSE"})
    void aNameIsTheSameOnlyIfItIsInBothScripts(String latin, String arabic, Agreement agreement) {
        assertThat(Compared.field(
                                somebody().named("Diallo", "Awa").named("ديالو", "أوا"),
                                somebody().named(latin, "Awa").named(arabic, "أوا"),
                                MatchField.SURNAME)
                        .agreement())
                .isEqualTo(agreement);
    }

    @Test
    void otherNamesTakeNothingFromANameThatIsTheSame() {
        assertThat(Compared.field(
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
        assertThat(Compared.field(
                                somebody().named("Diallo", "Mohamed").named("ديالو", "محمد"),
                                somebody().named("Jallow", "Mamadou").named("ديالو", "محمد"),
                                MatchField.GIVEN_NAMES)
                        .bits())
                .isEqualTo(Compared.field(
                                somebody().named("Diallo", "Mohamed"),
                                somebody().named("Diallo", "Mohamed"),
                                MatchField.GIVEN_NAMES)
                        .bits());
    }

    @Test
    void aFrequentNameSaysLessThanARareOne() {
        assertThat(Compared.field(
                                somebody().named("Zitouni", "Mohamed"),
                                somebody().named("Zitouni", "Mohamed"),
                                MatchField.GIVEN_NAMES)
                        .bits())
                .isLessThan(Compared.field(
                                somebody().named("Zitouni", "Chedhli"),
                                somebody().named("Zitouni", "Chedhli"),
                                MatchField.GIVEN_NAMES)
                        .bits());
    }

    @Test
    void aSearchedNameMatchesInAnyOrderAndScript() {
        Score score = Compared.compare(
                somebody().alsoKnownAs("شاذلي الزيتوني").born("1990-05-12"),
                somebody().named("Zitouni", "Chedhli").born("1990-05-12"));

        assertThat(agreements(score)).containsExactly(Agreement.SAME, Agreement.SAME);
    }

    @Test
    void oneOfSeveralGivenNamesIsClose() {
        assertThat(Compared.field(
                                somebody().named("Zitouni", "Chedhli Amine"),
                                somebody().named("Zitouni", "Chedhli"),
                                MatchField.GIVEN_NAMES)
                        .agreement())
                .isEqualTo(Agreement.CLOSE);
    }

    @ParameterizedTest
    @CsvSource({
        "Fatma Zitouni,Fatma Zitouni,SAME",
        "Fatma Zitouni,فاطمة الزيتوني,SAME",
        "Fatma,Fatima,CLOSE",
        "Fatma,Khadija,DIFFERENT"
    })
    void mothersAgree(String one, String other, Agreement agreement) {
        assertThat(Compared.field(somebody().mother(one), somebody().mother(other), MatchField.MOTHER_NAME)
                        .agreement())
                .isEqualTo(agreement);
    }

    @Test
    void aMotherThatOneFileAloneNamesIsSilent() {
        assertThat(Compared.field(somebody().mother("Fatma"), somebody(), MatchField.MOTHER_NAME))
                .isEqualTo(ComparedField.missing(MatchField.MOTHER_NAME));
    }

    @Test
    void ofMothersWhomNoFileNamesNothingIsSaid() {
        assertThat(Compared.compare(
                                somebody().named("Zitouni", "Chedhli"),
                                somebody().named("Zitouni", "Chedhli"))
                        .fields())
                .extracting(ComparedField::field)
                .doesNotContain(MatchField.MOTHER_NAME);
    }

    private static List<Agreement> agreements(Score score) {
        return score.fields().stream().limit(2).map(ComparedField::agreement).toList();
    }
}
