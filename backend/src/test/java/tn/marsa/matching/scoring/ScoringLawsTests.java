package tn.marsa.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tn.marsa.matching.person.DescriptionBuilder.somebody;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.person.DescriptionBuilder;
import tn.marsa.matching.person.PersonName;

/** What holds for any two descriptions. */
class ScoringLawsTests {

    private final Scoring scoring = new Scoring(Weights.current());

    @Property
    void theOrderOfTheTwoDoesNotMatter(@ForAll("persons") Description one, @ForAll("persons") Description other) {
        assertThat(scoring.compare(one, other).bits())
                .isCloseTo(scoring.compare(other, one).bits(), within(0.000_001));
    }

    @Property
    void nobodyDiffersFromThemselves(@ForAll("persons") Description one) {
        assertThat(scoring.compare(one, one).fields())
                .extracting(ComparedField::agreement)
                .doesNotContain(Agreement.DIFFERENT);
    }

    @Property
    void aDateThatSpeaksForOnePersonIsMissedByItsOwnBitsAlone(
            @ForAll("persons") Description one, @ForAll("persons") Description other) {
        Score whole = scoring.compare(one, other);
        ComparedField birth = whole.fields().get(2);
        Assume.that(birth.agreement() != Agreement.DIFFERENT);

        assertThat(scoring.compare(one, withoutBirth(other)).bits())
                .isCloseTo(whole.bits() - birth.bits(), within(0.000_001));
    }

    @Property
    void aMissingDateIsSilentWhateverElseIsKnown(
            @ForAll("persons") Description one, @ForAll("persons") Description other) {
        assertThat(scoring.compare(one, withoutBirth(other)).fields().get(2))
                .isEqualTo(ComparedField.missing(MatchField.BIRTH_DATE));
    }

    @Property
    void anyTextIsCompared(@ForAll String name, @ForAll String other) {
        Description one =
                somebody().named(name, other).living(name).bornAt(other).build();
        Description two =
                somebody().alsoKnownAs(other).living(other).bornAt(name).build();

        assertThat(scoring.compare(one, two).bits()).isFinite();
    }

    @Provide
    Arbitrary<Description> persons() {
        Arbitrary<@Nullable String> names = Arbitraries.of(
                        "Ben Salah",
                        "بن صالح",
                        "Mohamed",
                        "محمد",
                        "Mohamed Ali",
                        "Bensalah",
                        "Ali",
                        "Aly",
                        "Nour Eddine",
                        "Aya",
                        "Noureddine",
                        "Salah",
                        "Trabelsi",
                        "الطرابلسي",
                        "Amira",
                        "Amir",
                        "😀")
                .injectNull(0.15);
        Arbitrary<List<PersonName>> borne =
                Combinators.combine(names, names).as(PersonName::new).list().ofMaxSize(3);
        Arbitrary<@Nullable String> births = Arbitraries.of(
                        "1990", "1990-05", "1990-05-12", "1990-12-05", "1990-01-01", "1991-05-12", "1973-02-28")
                .injectNull(0.2);
        Arbitrary<@Nullable String> addresses = Arbitraries.of(
                        "5 rue Ibn Rochd, 2070",
                        "5, r. Ibn Rochd La Marsa 2070",
                        "12 avenue de Carthage",
                        "نهج مرسيليا 12",
                        "2070")
                .injectNull(0.3);
        return Combinators.combine(borne, births, addresses).as(ScoringLawsTests::person);
    }

    private static Description person(List<PersonName> names, @Nullable String birth, @Nullable String address) {
        DescriptionBuilder person = somebody();
        names.forEach(name -> person.named(name.surname(), name.given()));
        if (birth != null) {
            person.born(birth);
        }
        if (address != null) {
            person.living(address);
        }
        return person.build();
    }

    private static Description withoutBirth(Description person) {
        return new Description(
                person.names(),
                person.motherName(),
                null,
                person.birthPlace(),
                person.sex(),
                person.citizenships(),
                person.document(),
                person.phone(),
                person.address(),
                person.office());
    }
}
