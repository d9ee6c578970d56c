package tn.marsa.migrant.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Ids;
import tn.marsa.shared.Role;

/** How long data is kept, and what is due: listed, and erased by two persons only. */
@MarsaTest
class RetentionTests {

    private static final String SCHEDULE =
            "{ retentionSchedule { version note periods { category months begins legalBasis } } }";

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final Committed committed;

    RetentionTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc, @Autowired Committed committed) {
        this.callers = callers;
        this.jdbc = jdbc;
        this.committed = committed;
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "SUPERVISOR", "ADMINISTRATOR", "AUDITOR", "INSPECTOR"})
    void hasAPeriodForEachCategory(Role role) {
        GraphQlTester.Response read =
                callers.join(role, "1101").api().document(SCHEDULE).execute();

        read.path("retentionSchedule.periods[*].category")
                .entityList(RetentionCategory.class)
                .containsExactly(RetentionCategory.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void saysInEachLanguageThatTheControllerDecides(String language) {
        GraphQlTester.Response read = callers.join(Role.OFFICER, "1101")
                .speaking(language)
                .document(SCHEDULE)
                .execute();

        String basis = read.path("retentionSchedule.periods[0].legalBasis")
                .entity(String.class)
                .get();
        assertThat(basis).contains("2004", "63");
        assertThat(read.path("retentionSchedule.note").entity(String.class).get())
                .contains(
                        switch (Locale.of(language).getLanguage()) {
                            case "ar" -> "المسؤول عن المعالجة";
                            case "fr" -> "responsable du traitement";
                            default -> "controller";
                        });
    }

    @Test
    void listsAnAbandonedRegistrationOnceItsTimeIsOver() {
        ApiCaller head = callers.join(Role.SUPERVISOR, "4301");
        byte[] abandoned = abandon("4301");
        assertThat(due(head)).isEmpty();

        committed.update("UPDATE migrant SET updated_at = updated_at - INTERVAL 13 MONTH WHERE id = ?", abandoned);

        assertThat(due(head)).hasSize(1);
        assertThat(count("person_key", abandoned)).isOne();
    }

    @Test
    void erasesWhatIsDueByTwoPersons() {
        ApiCaller head = callers.join(Role.SUPERVISOR, "4201");
        byte[] abandoned = abandon("4201");
        committed.update("UPDATE migrant SET updated_at = updated_at - INTERVAL 13 MONTH WHERE id = ?", abandoned);
        String id = propose(head, due(head).getFirst())
                .path("proposeDueErasure.id")
                .entity(String.class)
                .get();
        assertThat(due(head)).isEmpty();

        new ErasureDesk(callers.join(Role.ADMINISTRATOR))
                .confirm(id)
                .path("result.basis")
                .entity(String.class)
                .isEqualTo("SCHEDULE");

        assertThat(count("person_key", abandoned)).isZero();
    }

    @Test
    void takesNoIdThatItHasNotGiven() {
        ApiCaller head = callers.join(Role.SUPERVISOR, "1101");

        assertThat(Refusal.in(propose(head, Ids.next().toString())))
                .containsExactly(new Refusal("NOT_FOUND", "dueFile"));
    }

    private static GraphQlTester.Response propose(ApiCaller head, String dueFile) {
        return head.api()
                .document("mutation($id: ID!) { proposeDueErasure(dueFile: $id) { ... on Erasure { id } } }")
                .variable("id", dueFile)
                .execute();
    }

    private byte[] abandon(String office) {
        Desk officer = new Desk(callers.join(Role.OFFICER, office));
        Desk.Draft draft = officer.at(Stage.DUPLICATE_CHECK, Person.ivorian());
        officer.abandon(draft, "The person went home");
        return jdbc.sql("SELECT migrant_id FROM registration WHERE number = ?")
                .param(draft.number())
                .query(byte[].class)
                .single();
    }

    private static List<String> due(ApiCaller head) {
        return head.api()
                .document("{ dueFiles { id category dueSince } }")
                .execute()
                .path("dueFiles[*].id")
                .entityList(String.class)
                .get();
    }

    private int count(String table, byte[] person) {
        return jdbc.sql("SELECT COUNT(*) FROM %s WHERE migrant_id = ?".formatted(table))
                .param(person)
                .query(Integer.class)
                .single();
    }
}
