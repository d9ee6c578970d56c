package tn.marsa.statistics.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.statistics.facts.FiledPerson.AT;
import static tn.marsa.statistics.facts.FiledPerson.IN_SFAX;
import static tn.marsa.statistics.facts.FiledPerson.IVORIAN;
import static tn.marsa.statistics.facts.FiledPerson.OFFICE;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tn.marsa.MarsaTest;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.events.FilesMerged;
import tn.marsa.migrant.events.FilesUnmerged;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/** Of two files of one person one counts, and both again once they are told apart. */
@MarsaTest
class MergedFactsTests {

    private static final StaffId HEAD = StaffId.next();

    private final FiledPerson person;

    MergedFactsTests(@Autowired ApplicationContext marsa) {
        person = new FiledPerson(marsa);
    }

    @Test
    void countsWhoeverWasMergedNoMore() {
        person.happen(person.activated(RegisteredAs.EXISTING), person.changed(Why.MOVED, IVORIAN, IN_SFAX));
        person.happen(new FilesMerged(person.id(), OFFICE, MigrantId.next(), HEAD, AT.plusSeconds(1)));

        assertThat(person.inForce()).isEmpty();
    }

    @Test
    void countsWhoeverStandsAgainAsIfNothingHadHappened() {
        person.happen(
                person.activated(RegisteredAs.EXISTING),
                person.granted(true),
                person.changed(Why.MOVED, IVORIAN, IN_SFAX));
        List<Fact> before = person.inForce();
        Instant mergedAt = AT.plusSeconds(1);
        MigrantId survivor = MigrantId.next();
        for (int again = 0; again < 2; again++) {
            person.happen(
                    new FilesMerged(person.id(), OFFICE, survivor, HEAD, mergedAt),
                    new FilesUnmerged(person.id(), OFFICE, survivor, mergedAt, HEAD, mergedAt.plusSeconds(1)));
            mergedAt = mergedAt.plusSeconds(2);
        }

        assertThat(person.inForce()).isEqualTo(before);
    }
}
