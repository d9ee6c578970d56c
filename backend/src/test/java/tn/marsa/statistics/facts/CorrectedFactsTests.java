package tn.marsa.statistics.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.statistics.facts.FiledPerson.AT;
import static tn.marsa.statistics.facts.FiledPerson.ENTERED;
import static tn.marsa.statistics.facts.FiledPerson.IN_SFAX;
import static tn.marsa.statistics.facts.FiledPerson.IVORIAN;
import static tn.marsa.statistics.facts.FiledPerson.OFFICE;
import static tn.marsa.statistics.facts.FiledPerson.coded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tn.marsa.MarsaTest;
import tn.marsa.migrant.events.CodedAttributes;
import tn.marsa.migrant.events.CodedAttributesChanged;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.events.CodedAttributesRestored;
import tn.marsa.migrant.events.FileActivated;
import tn.marsa.migrant.events.ResidenceGranted;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.shared.MigrantId;

/** A correction is told as if the file had always been right, and can itself be taken back. */
@MarsaTest
class CorrectedFactsTests {

    private final FiledPerson person;

    CorrectedFactsTests(@Autowired ApplicationContext marsa) {
        person = new FiledPerson(marsa);
    }

    @Test
    void tellsACorrectedFileAsIfItHadAlwaysBeenRight() {
        MigrantId other = MigrantId.next();
        CodedAttributes right = coded("MLI", "TN-11", LocalDate.of(1995, 2, 28));
        person.happen(
                person.activated(RegisteredAs.NEW),
                person.granted(false),
                person.changed(Why.CORRECTION, IVORIAN, right));
        person.happen(
                new FileActivated(other, OFFICE, RegisteredAs.NEW, right, AT),
                new ResidenceGranted(
                        other, OFFICE, right, false, LocalDate.of(1995, 7, 1), LocalDate.of(1996, 7, 1), AT));

        assertThat(person.inForce()).isEqualTo(person.inForce(other)).hasSize(3);
    }

    @Test
    void leavesFactsOfAnotherTimeAsTheyWereWhenSomethingIsCorrected() {
        person.happen(
                person.activated(RegisteredAs.EXISTING),
                person.changed(Why.MOVED, IVORIAN, IN_SFAX),
                person.changed(Why.CORRECTION, IN_SFAX, coded("CIV", "TN-52", ENTERED)));

        assertThat(person.inForce())
                .extracting(fact -> fact.kind() + " " + fact.flow() + " "
                        + fact.attributes().governorate())
                .containsExactlyInAnyOrder("REGISTRATION 1 TN-11", "MOVED 0 TN-11", "MOVED 1 TN-52");
        assertThat(person.stock()).isOne();
    }

    @Test
    void writesNothingForACorrectionThatFiguresDoNotCount() {
        person.happen(person.activated(RegisteredAs.NEW));
        List<String> before = person.told();
        person.happen(person.changed(Why.CORRECTION, IVORIAN, IVORIAN));

        assertThat(person.told()).isEqualTo(before);
    }

    @Test
    void restoresWhatACorrectionMadeAlikeThatHadNotBeen() {
        person.happen(person.activated(RegisteredAs.EXISTING), person.changed(Why.MOVED, IVORIAN, IN_SFAX));
        List<Fact> before = person.inForce();
        Instant wrongSince = AT.plusSeconds(1);
        person.happen(
                new CodedAttributesChanged(
                        person.id(), OFFICE, Why.CORRECTION, IN_SFAX, IVORIAN, LocalDate.of(1995, 8, 2), wrongSince),
                new CodedAttributesRestored(person.id(), OFFICE, IVORIAN, IN_SFAX, wrongSince, AT.plusSeconds(2)));

        assertThat(person.inForce()).isEqualTo(before);
        assertThat(person.stock()).isOne();
    }

    @Test
    void restoresWhatWasToldSinceTooByCorrectingIt() {
        Instant wrongSince = AT.plusSeconds(1);
        CodedAttributes wrong = coded("MLI", "TN-11", ENTERED);
        person.happen(
                person.activated(RegisteredAs.NEW),
                new CodedAttributesChanged(
                        person.id(), OFFICE, Why.CORRECTION, IVORIAN, wrong, LocalDate.of(1995, 8, 2), wrongSince),
                new ResidenceGranted(
                        person.id(),
                        OFFICE,
                        wrong,
                        false,
                        LocalDate.of(1995, 8, 3),
                        LocalDate.of(1996, 8, 2),
                        AT.plusSeconds(2)),
                new CodedAttributesRestored(person.id(), OFFICE, wrong, IVORIAN, wrongSince, AT.plusSeconds(3)));

        assertThat(person.inForce())
                .extracting(fact -> fact.attributes().citizenship())
                .hasSize(3)
                .containsOnly("CIV");
    }
}
