package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.registration.changes.SecondRegistration.pair;
import static tn.marsa.registration.changes.SecondRegistration.registered;
import static tn.marsa.registration.changes.SecondRegistration.renewed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** Whoever has a file already goes on in it, and the draft ends. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class ContinuedInFileTests {

    private final Desk officer;
    private final Desk supervisor;

    ContinuedInFileTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @Test
    void letsNobodyContinueTheirOwnRegistrationInACertainFile() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        registered(officer, supervisor, person);
        Draft own = supervisor.at(Stage.DUPLICATE_CHECK, person);
        Map<String, Object> pair = Map.of("pair", pair(supervisor, own), "reason", "The same", "takeOver", List.of());

        assertThat(Desk.refusal(supervisor.change(own, "continueInFile", "ContinueInFileInput", pair)))
                .isEqualTo("OWN_REGISTRATION");
    }

    @Test
    void continuesInTheFileThatThePersonHas() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        String identifier = registered(officer, supervisor, person);
        Map<String, Map<String, Object>> renewed = renewed(person);
        Draft draft = officer.at(Stage.DUPLICATE_CHECK, renewed);

        Draft ended = Desk.draft(officer.change(
                draft,
                "continueInFile",
                "ContinueInFileInput",
                Map.of(
                        "pair",
                        pair(officer, draft),
                        "reason",
                        "The same person with a new passport",
                        "takeOver",
                        List.of("TRAVEL_DOCUMENT"))));

        assertThat(ended.state()).isEqualTo("ABANDONED");
        GraphQlTester.Response read = officer.read(ended, "continuedIn candidates { pair }");
        read.path("registration.continuedIn").entity(String.class).isEqualTo(identifier);
        read.path("registration.candidates").entityList(Object.class).hasSize(0);
        officer.api()
                .document("""
                        query($identifier: UniqueIdentifier!) { migrant(identifier: $identifier) {
                          ... on Migrant { travelDocument { number } } } }""")
                .variable("identifier", identifier)
                .execute()
                .path("migrant.travelDocument.number")
                .entity(String.class)
                .isEqualTo("••••••N9");
    }
}
