package tn.marsa.statistics.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.statistics.facts.FiledPerson.AT;
import static tn.marsa.statistics.facts.FiledPerson.IN_SFAX;
import static tn.marsa.statistics.facts.FiledPerson.IVORIAN;
import static tn.marsa.statistics.facts.FiledPerson.OFFICE;
import static tn.marsa.statistics.facts.FiledPerson.bornIn;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.migrant.events.CodedAttributes;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.events.FileActivated;
import tn.marsa.migrant.events.FileErased;
import tn.marsa.migrant.fields.RegisteredAs;

/** The facts of an erased person stay in the figures and lead to nobody. */
@MarsaTest
class ErasedFactsTests {

    private static final int RARE = 1801;

    private final FiledPerson person;
    private final JdbcClient jdbc;
    private final RecordKeys keys;

    ErasedFactsTests(@Autowired ApplicationContext marsa, @Autowired JdbcClient jdbc, @Autowired RecordKeys keys) {
        person = new FiledPerson(marsa);
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Test
    void keepsTheFactsOfAnErasedPersonAndNothingThatLeadsToThem() {
        erased(RARE);

        assertThat(linked()).isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM fact WHERE record_key = ?")
                        .param(keys.of(person.id()))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT SUM(stock_change) FROM fact WHERE birth_year = ? GROUP BY governorate")
                        .param(RARE)
                        .query(Integer.class)
                        .list())
                .hasSize(2)
                .containsOnly(0);
    }

    @Test
    void tiesTheFactsOfAnErasedPersonTogetherByTheirAttributesAlone() {
        erased(RARE + 1);

        assertThat(jdbc.sql("""
                        SELECT COUNT(*) = COUNT(DISTINCT event_id) AND COUNT(DISTINCT record_key) = 2
                            AND COUNT(DISTINCT governorate, record_key) = 2 AND SUM(recorded_at <> DATE(recorded_at)) = 0
                        FROM fact WHERE birth_year = ?""").param(RARE + 1).query(Boolean.class).single()).isTrue();
    }

    @Test
    void leavesNothingOfAnErasedPersonInTheRecordKeysOfTheStock() {
        erased(RARE + 2);

        assertThat(jdbc.sql("SELECT SUM(stock_change * CAST(record_key AS SIGNED)) FROM fact WHERE birth_year = ?")
                        .param(RARE + 2)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Somebody born in a year in which nobody else is, who moved once. */
    private void erased(int birthYear) {
        CodedAttributes before = bornIn(birthYear, IVORIAN);
        person.happen(
                new FileActivated(person.id(), OFFICE, RegisteredAs.EXISTING, before, AT),
                person.changed(Why.MOVED, before, bornIn(birthYear, IN_SFAX)),
                new FileErased(person.id(), OFFICE, AT));
    }

    private long linked() {
        return jdbc.sql("SELECT COUNT(*) FROM fact WHERE migrant_id = ?")
                .param(person.id().bytes())
                .query(Long.class)
                .single();
    }
}
