package tn.marsa.statistics.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Tunis;
import tn.marsa.statistics.Period;

/** A file that stands otherwise than its facts tell is found. */
@MarsaTest
class CheckFactsTests {

    private final CheckFacts check;
    private final TransactionTemplate transaction;
    private final Committed committed;
    private final MigrantId person;

    CheckFactsTests(
            @Autowired CheckFacts check,
            @Autowired TransactionTemplate transaction,
            @Autowired Committed committed,
            @Autowired JdbcClient jdbc,
            @Autowired ApiCallers callers) {
        this.check = check;
        this.transaction = transaction;
        this.committed = committed;
        this.person = jdbc.sql("SELECT migrant_id FROM unique_identifier WHERE value = ?")
                .param(Registered.in("1101", callers))
                .query((row, index) -> MigrantId.fromBytes(row.getBytes(1)))
                .single();
    }

    @Test
    void findsNothingWhereFactsAndFilesAgree() {
        assertThat(differing()).doesNotContain(person);
    }

    @Test
    void findsAFileThatWasChangedBehindTheirBack() {
        committed.update("UPDATE migrant SET governorate = 'TN-83' WHERE id = ?", (Object) person.bytes());

        assertThat(differing()).contains(person);
    }

    @Test
    void findsAFileOfWhichNoFactTells() {
        committed.update("UPDATE fact SET migrant_id = NULL WHERE migrant_id = ?", (Object) person.bytes());

        assertThat(differing()).contains(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTRATION", "ARRIVAL"})
    void findsAPersonWhoIsCountedTwice(String kind) {
        byte[] another = Ids.toBytes(Ids.next());
        committed.update("""
                INSERT INTO fact (id, event_id, migrant_id, record_key, kind, flow_count, stock_change, happened_on, recorded_at,
                    office_code, sex, birth_year, birth_country, citizenship, ground, intended_months, governorate,
                    marital_status, education, activity)
                SELECT ?, ?, migrant_id, record_key, kind, flow_count, stock_change, happened_on, recorded_at, office_code, sex,
                    birth_year, birth_country, citizenship, ground, intended_months, governorate, marital_status, education,
                    activity
                FROM fact WHERE migrant_id = ? AND kind = ?""", another, another, person.bytes(), kind);

        assertThat(differing()).contains(person);
    }

    @Test
    void findsAPersonWhoseArrivalIsMissing() {
        committed.update(
                "UPDATE fact SET migrant_id = NULL WHERE migrant_id = ? AND kind = 'ARRIVAL'", (Object) person.bytes());

        assertThat(differing()).contains(person);
    }

    @Test
    void findsAPersonWhoArrivedOnAnotherDay() {
        committed.update("UPDATE migrant SET entry_date = '2019-01-01' WHERE id = ?", (Object) person.bytes());

        assertThat(differing()).contains(person);
    }

    @Test
    void findsAMergedFileThatStillCounts() {
        committed.update(
                "UPDATE migrant SET status = 'MERGED', merged_into = id WHERE id = ?", (Object) person.bytes());

        assertThat(differing()).contains(person);
    }

    private List<MigrantId> differing() {
        String year = String.valueOf(Tunis.day(Instant.now()).getYear());
        return Objects.requireNonNull(transaction.execute(status -> check.differing(Period.parse(year))));
    }
}
