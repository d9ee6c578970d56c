package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

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
import tn.marsa.registration.Registered;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** Nobody looks for another file of the same person yet: so the register never says that there is none. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class DuplicateCheckTests {

    private static final String CHECK = "migrant { duplicateCheck { outcome recordedAt } }";

    private final Desk officer;
    private final Desk supervisor;

    DuplicateCheckTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @Test
    void hasOneOutcomeInTheContract() {
        officer.api()
                .document("{ __type(name: \"DuplicateCheckOutcome\") { enumValues { name } } }")
                .execute()
                .path("__type.enumValues[*].name")
                .entityList(String.class)
                .containsExactly("NOT_CHECKED");
    }

    @Test
    void isNotCheckedBeforeItsStageIsLeft() {
        officer.read(officer.at(Stage.DUPLICATE_CHECK, Person.ivorian()), CHECK)
                .path("registration.migrant.duplicateCheck")
                .matchesJsonStrictly("{\"outcome\": \"NOT_CHECKED\", \"recordedAt\": null}");
    }

    @Test
    void isRecordedAsNotCheckedWhenItsStageIsLeft() {
        GraphQlTester.Response left = officer.read(officer.at(Stage.ENTRY_AND_RESIDENCE, Person.ivorian()), CHECK);

        left.path("registration.migrant.duplicateCheck.outcome")
                .entity(String.class)
                .isEqualTo("NOT_CHECKED");
        left.path("registration.migrant.duplicateCheck.recordedAt").hasValue();
    }

    @Test
    void staysNotCheckedInTheFileOfWhoeverIsValidatedEvenTwice() {
        String first = identifier();
        String second = identifier();

        assertThat(first).isNotEqualTo(second);
        officer.api()
                .document("""
                        query($first: UniqueIdentifier!, $second: UniqueIdentifier!) {
                          first: migrant(identifier: $first) { ... on Migrant { duplicateCheck { outcome } } }
                          second: migrant(identifier: $second) { ... on Migrant { duplicateCheck { outcome } } }
                        }""")
                .variable("first", first)
                .variable("second", second)
                .execute()
                .path("[*].duplicateCheck.outcome")
                .entityList(String.class)
                .containsExactly("NOT_CHECKED", "NOT_CHECKED");
    }

    private String identifier() {
        Draft validated = Desk.draft(supervisor.validate(officer.submitted(Person.ivorian())));
        return Registered.identifier(officer, validated);
    }
}
