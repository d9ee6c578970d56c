package tn.marsa.statistics.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.statistics.facts.FiledPerson.AT;
import static tn.marsa.statistics.facts.FiledPerson.IN_SFAX;
import static tn.marsa.statistics.facts.FiledPerson.IVORIAN;
import static tn.marsa.statistics.facts.FiledPerson.OFFICE;
import static tn.marsa.statistics.facts.FiledPerson.withGround;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.migrant.events.CodedAttributes;
import tn.marsa.migrant.events.CodedAttributesChanged;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.registration.Registered;

/** What happens to a file becomes facts, in its transaction: arrivals, grants and moves. */
@MarsaTest
class WriteFactsTests {

    private final ApplicationContext marsa;
    private final FiledPerson person;
    private final JdbcClient jdbc;
    private final ApiCallers callers;
    private final TransactionTemplate transaction;

    WriteFactsTests(
            @Autowired ApplicationContext marsa,
            @Autowired JdbcClient jdbc,
            @Autowired ApiCallers callers,
            @Autowired TransactionTemplate transaction) {
        this.marsa = marsa;
        person = new FiledPerson(marsa);
        this.jdbc = jdbc;
        this.callers = callers;
        this.transaction = transaction;
    }

    @Test
    void countsWhoeverCameByTheDayOfEntryAndTheWorkByItsOwn() {
        person.happen(person.activated(RegisteredAs.NEW));

        assertThat(person.told())
                .containsExactly("ARRIVAL 1995-03-05 1 0 CIV TN-11", "REGISTRATION 1995-06-20 1 0 CIV TN-11");
    }

    @Test
    void countsAHolderOfAnOlderCardAsThereAndNeverAsAnArrival() {
        person.happen(person.activated(RegisteredAs.EXISTING));

        assertThat(person.told()).containsExactly("REGISTRATION 1995-06-20 1 1 CIV TN-11");
    }

    @Test
    void entersTheStockOnceByResidenceThatIsGranted() {
        person.happen(person.activated(RegisteredAs.NEW), person.granted(false), person.granted(true));

        assertThat(person.told())
                .contains("RESIDENCE_GRANTED 1995-07-01 1 1 CIV TN-11", "RESIDENCE_RENEWED 1995-07-01 1 0 CIV TN-11");
        assertThat(person.stock()).isOne();
    }

    @Test
    void movesAsOneWhoLeavesAndOneWhoEnters() {
        person.happen(person.activated(RegisteredAs.EXISTING), person.changed(Why.MOVED, IVORIAN, IN_SFAX));

        assertThat(person.told())
                .contains("MOVED 1995-08-01 0 -1 CIV TN-11", "MOVED 1995-08-01 1 1 CIV TN-61")
                .hasSize(3);
        assertThat(person.stock()).isOne();
    }

    @Test
    void movesOnTheDayOfTheMoveWhateverWasToldOfLaterDays() {
        CodedAttributes working = withGround(IVORIAN, "WORK");
        CodedAttributes inSfax = withGround(IN_SFAX, "WORK");
        person.happen(
                person.activated(RegisteredAs.EXISTING),
                new CodedAttributesChanged(
                        person.id(), OFFICE, Why.GROUND_CHANGED, IVORIAN, working, LocalDate.of(1995, 9, 1), AT),
                person.changed(Why.MOVED, working, inSfax));

        assertThat(person.stocks())
                .containsExactly(
                        "1995-06-20 STUDIES TN-11 1",
                        "1995-08-01 STUDIES TN-11 -1",
                        "1995-08-01 STUDIES TN-61 1",
                        "1995-09-01 STUDIES TN-61 -1",
                        "1995-09-01 WORK TN-61 1");
    }

    @Test
    void tellsNothingOfWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            marsa.publishEvent(person.activated(RegisteredAs.NEW));
            status.setRollbackOnly();
        });

        assertThat(person.told()).isEmpty();
    }

    @Test
    void isWrittenByAValidation() {
        String identifier = Registered.in("1101", callers);

        assertThat(jdbc.sql("""
                        SELECT kind FROM fact JOIN unique_identifier ON fact.migrant_id = unique_identifier.migrant_id
                        WHERE value = ? ORDER BY kind""").param(identifier).query(String.class).list())
                .containsExactly("ARRIVAL", "REGISTRATION");
    }
}
