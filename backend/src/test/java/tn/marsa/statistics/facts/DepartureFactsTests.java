package tn.marsa.statistics.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.statistics.facts.FiledPerson.AT;
import static tn.marsa.statistics.facts.FiledPerson.IVORIAN;
import static tn.marsa.statistics.facts.FiledPerson.OFFICE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tn.marsa.MarsaTest;
import tn.marsa.migrant.events.Returned;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.statistics.FactKind;

/** Whoever leaves is out of the stock until they are back with a right to stay. */
@MarsaTest
class DepartureFactsTests {

    private final FiledPerson person;

    DepartureFactsTests(@Autowired ApplicationContext marsa) {
        person = new FiledPerson(marsa);
    }

    @Test
    void leavesTheStockByADepartureThatIsDeclared() {
        person.happen(person.activated(RegisteredAs.EXISTING), person.departed(false));

        assertThat(person.told()).contains("DEPARTURE 1995-09-01 1 -1 CIV TN-11");
        assertThat(person.stock()).isZero();
    }

    @Test
    void takesAPresumedDepartureBackAsIfItHadNeverBeen() {
        person.happen(
                person.activated(RegisteredAs.EXISTING),
                person.departed(true),
                new Returned(person.id(), OFFICE, IVORIAN, true, false, LocalDate.of(1995, 10, 1), AT));

        assertThat(person.inForce()).extracting(Fact::kind).containsExactly(FactKind.REGISTRATION);
        assertThat(person.stock()).isOne();
    }

    @Test
    void goesOnInTheStockAfterAReturnWithinTheValidityOfResidence() {
        person.happen(
                person.activated(RegisteredAs.EXISTING),
                person.departed(false),
                person.returned(false),
                person.granted(true));

        assertThat(person.told()).contains("RETURN 1995-10-01 1 1 CIV TN-11");
        assertThat(person.stock()).isOne();
    }

    @Test
    void entersTheStockByTheNextGrantAfterAReturnWithoutResidence() {
        person.happen(person.activated(RegisteredAs.EXISTING), person.departed(false), person.returned(true));
        assertThat(person.told()).contains("RETURN 1995-10-01 1 0 CIV TN-11");
        assertThat(person.stock()).isZero();
        LocalDate from = LocalDate.of(1995, 11, 1);
        person.happen(person.granted(false, from));

        assertThat(person.told()).contains("RESIDENCE_GRANTED 1995-11-01 1 1 CIV TN-11");
    }

    @Test
    void isNeverInTheStockWhoLeftBeforeTheDayOfAGrant() {
        LocalDate from = LocalDate.of(1995, 10, 1);
        person.happen(person.activated(RegisteredAs.NEW), person.granted(false, from), person.departed(false));

        assertThat(person.stocks()).isEmpty();
        assertThat(person.inForce()).extracting(Fact::kind).contains(FactKind.DEPARTURE, FactKind.RESIDENCE_GRANTED);
    }
}
