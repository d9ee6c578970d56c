package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.registration.changes.SecondRegistration.CHECK;
import static tn.marsa.registration.changes.SecondRegistration.leave;
import static tn.marsa.registration.changes.SecondRegistration.pair;
import static tn.marsa.registration.changes.SecondRegistration.registered;
import static tn.marsa.registration.changes.SecondRegistration.renewed;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** Two persons are told apart by somebody who may, for a reason, and the trail tells of it. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class ToldApartTests {

    private final JdbcClient jdbc;
    private final Desk officer;
    private final Desk supervisor;

    ToldApartTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @Test
    void goesOnOnceThePairIsToldApartAndIsNotAskedAgain() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        registered(officer, supervisor, person);
        Draft draft = Desk.draft(supervisor.takeOver(officer.at(Stage.DUPLICATE_CHECK, renewed(person))));

        GraphQlTester.Response told = tellApart(supervisor, pair(supervisor, draft), "Twins: both came together");

        told.path("tellApart.__typename").entity(String.class).isEqualTo("ToldApart");
        Draft left = Desk.draft(leave(supervisor, draft));
        assertThat(left.stage()).isEqualTo("ENTRY_AND_RESIDENCE");
        supervisor
                .read(left, CHECK)
                .path("registration.migrant.duplicateCheck.outcome")
                .entity(String.class)
                .isEqualTo("TOLD_APART");
    }

    @Test
    void letsTheSupervisorAloneTellACertainPairApart() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        registered(officer, supervisor, person);
        Draft draft = officer.at(Stage.DUPLICATE_CHECK, person);
        String pair = pair(officer, draft);

        tellApart(officer, pair, "A printing error")
                .path("tellApart.code")
                .entity(String.class)
                .isEqualTo("SUPERVISOR_DECIDES");
        tellApart(supervisor, pair, "A printing error")
                .path("tellApart.__typename")
                .entity(String.class)
                .isEqualTo("ToldApart");
    }

    @Test
    void letsNobodyTellApartACertainPairOfTheirOwnRegistration() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        registered(officer, supervisor, person);
        Draft own = supervisor.at(Stage.DUPLICATE_CHECK, person);

        GraphQlTester.Response told = tellApart(supervisor, pair(supervisor, own), "A printing error");

        told.path("tellApart.code").entity(String.class).isEqualTo("OWN_REGISTRATION");
        told.path("tellApart.message")
                .entity(String.class)
                .isEqualTo(
                        "Vous avez participé à cet enregistrement : un autre chef de bureau décide d’une paire certaine.");
    }

    @Test
    void tellsTheTrailOfBothFilesThatADecisionWasRefused() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        String identifier = registered(officer, supervisor, person);
        Draft draft = officer.at(Stage.DUPLICATE_CHECK, person);

        tellApart(officer, pair(officer, draft), "A printing error");

        assertThat(jdbc.sql("""
                        SELECT COUNT(*) FROM trail WHERE detail = 'TELL_APART SUPERVISOR_DECIDES' AND purpose = 'REGISTERING'
                            AND migrant_id IN ((SELECT migrant_id FROM registration WHERE number = ?),
                                (SELECT migrant_id FROM unique_identifier WHERE value = ?))""")
                        .params(draft.number(), identifier)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void refusesADecisionWithoutAReason() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        registered(officer, supervisor, person);
        Draft draft = officer.at(Stage.DUPLICATE_CHECK, renewed(person));

        tellApart(officer, pair(officer, draft), " ")
                .path("tellApart.problems[*].field")
                .entityList(String.class)
                .containsExactly("reason");
    }

    private static GraphQlTester.Response tellApart(Desk desk, String pair, String reason) {
        return desk.api()
                .document("""
                        mutation($input: TellApartInput!) { tellApart(input: $input) { __typename
                          ... on TellApartRefused { code message } ... on FieldsRefused { problems { field } } } }""")
                .variable("input", Map.of("pair", pair, "reason", reason))
                .execute();
    }
}
