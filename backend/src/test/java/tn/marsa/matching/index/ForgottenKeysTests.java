package tn.marsa.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.migrant.EraseFile;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Role;

/** Whoever is registered is found from then on, and whoever is not any more is not. */
@MarsaTest
class ForgottenKeysTests {

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final EraseFile eraseFile;
    private final TransactionTemplate transaction;
    private final Desk officer;

    ForgottenKeysTests(
            @Autowired ApiCallers callers,
            @Autowired JdbcClient jdbc,
            @Autowired EraseFile eraseFile,
            @Autowired TransactionTemplate transaction) {
        this.callers = callers;
        this.jdbc = jdbc;
        this.eraseFile = eraseFile;
        this.transaction = transaction;
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
    }

    private int keys(String column, String value) {
        return jdbc.sql("SELECT COUNT(*) FROM match_key JOIN %s USING (migrant_id) WHERE %s = ?"
                        .formatted(column.equals("value") ? "unique_identifier" : "registration", column))
                .param(value)
                .query(Integer.class)
                .single();
    }

    @Test
    void areKeptFromTheStageOfIdentityOn() {
        Draft draft = officer.at(Stage.DUPLICATE_CHECK, Person.ivorian());

        assertThat(keys("number", draft.number())).isBetween(10, 80);
    }

    @Test
    void areForgottenWithAnAbandonedRegistration() {
        Draft draft = officer.at(Stage.DUPLICATE_CHECK, Person.ivorian());

        Desk.draft(officer.abandon(draft, "Went home"));

        assertThat(keys("number", draft.number())).isZero();
    }

    @Test
    void areForgottenWithAnErasedPersonAndItsPairsToo() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        String identifier = Registered.in("1101", callers, person);
        Draft again = officer.at(Stage.DUPLICATE_CHECK, person);
        officer.read(again, "candidates { pair }");
        MigrantId erased = Optional.ofNullable(jdbc.sql("SELECT migrant_id FROM unique_identifier WHERE value = ?")
                        .param(identifier)
                        .query((row, index) -> MigrantId.fromBytes(row.getBytes("migrant_id")))
                        .single())
                .orElseThrow();
        assertThat(pairs(erased)).isEqualTo(1);

        transaction.executeWithoutResult(status -> eraseFile.erase(erased));

        assertThat(keys("value", identifier)).isZero();
        assertThat(pairs(erased)).isZero();
    }

    private int pairs(MigrantId file) {
        return jdbc.sql("SELECT COUNT(*) FROM duplicate_pair WHERE :file IN (first_id, second_id)")
                .param("file", file.bytes())
                .query(Integer.class)
                .single();
    }
}
