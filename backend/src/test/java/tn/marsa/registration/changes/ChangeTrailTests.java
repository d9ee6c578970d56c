package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** What the trail tells of changes: those that were made as made, those that could not be as refused. */
@MarsaTest
class ChangeTrailTests {

    private final ApiCaller caller;
    private final Desk officer;
    private final JdbcClient jdbc;

    ChangeTrailTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.caller = callers.join(Role.OFFICER, "1101");
        this.officer = new Desk(caller);
        this.jdbc = jdbc;
    }

    @Test
    void tellsOfAChangeThatWasMade() {
        Draft draft = officer.at(Stage.IDENTITY, Person.ivorian());

        officer.save(draft, Map.of("birth", Map.of("date", "1990", "country", "CIV")));

        assertThat(last()).isEqualTo("WRITE SAVE BIRTH");
    }

    @Test
    void tellsOfAChangeThatCouldNotBeMadeAsRefused() {
        Draft draft = officer.at(Stage.IDENTITY, Person.ivorian());

        officer.save(draft, Map.of("birth", Map.of("date", "2999", "country", "CIV")));

        assertThat(last()).isEqualTo("REFUSAL SAVE BIRTH");
    }

    private @Nullable String last() {
        return jdbc.sql("""
                        SELECT CONCAT(action, ' ', detail) FROM trail
                        WHERE staff_id = ? AND action <> 'LOOK' ORDER BY id DESC LIMIT 1""")
                .param(caller.caller().staff().bytes())
                .query(String.class)
                .single();
    }
}
