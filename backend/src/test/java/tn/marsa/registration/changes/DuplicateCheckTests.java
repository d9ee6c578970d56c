package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.registration.changes.SecondRegistration.CANDIDATES;
import static tn.marsa.registration.changes.SecondRegistration.CHECK;
import static tn.marsa.registration.changes.SecondRegistration.document;
import static tn.marsa.registration.changes.SecondRegistration.leave;
import static tn.marsa.registration.changes.SecondRegistration.registered;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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

/** Nobody is registered twice unawares: the whole register is looked through, and what comes near waits for a decision. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class DuplicateCheckTests {

    private final Desk officer;
    private final Desk supervisor;
    private final Desk elsewhere;

    DuplicateCheckTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
        elsewhere = new Desk(callers.join(Role.OFFICER, "6101"));
    }

    @Test
    void isNotCheckedBeforeItsStageIsLeft() {
        officer.read(officer.at(Stage.DUPLICATE_CHECK, Person.ivorian()), CHECK)
                .path("registration.migrant.duplicateCheck")
                .matchesJsonStrictly("{\"outcome\": \"NOT_CHECKED\", \"recordedAt\": null}");
    }

    @Test
    void findsNobodyNearSomebodyNew() {
        GraphQlTester.Response left = officer.read(officer.at(Stage.ENTRY_AND_RESIDENCE, Person.ivorian()), CHECK);

        left.path("registration.migrant.duplicateCheck.outcome")
                .entity(String.class)
                .isEqualTo("NONE_FOUND");
        left.path("registration.migrant.duplicateCheck.recordedAt").hasValue();
    }

    @Test
    void stopsAtTheSameDocumentAndBirthDateUntilASupervisorDecides() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        registered(officer, supervisor, person);
        Draft again = officer.at(Stage.DUPLICATE_CHECK, person);

        assertThat(Desk.refusal(leave(officer, again))).isEqualTo("SUPERVISOR_DECIDES");
        assertThat(Desk.refusal(leave(supervisor, Desk.draft(supervisor.takeOver(again)))))
                .isEqualTo("DUPLICATES_UNDECIDED");
    }

    @Test
    void showsAFileOfTheOwnOfficeSideBySide() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        String identifier = registered(officer, supervisor, person);

        GraphQlTester.Response shown = officer.read(officer.at(Stage.DUPLICATE_CHECK, person), CANDIDATES);

        shown.path("registration.candidates[*].identifier")
                .entityList(String.class)
                .containsExactly(identifier);
        shown.path("registration.candidates[0].strength").entity(String.class).isEqualTo("CERTAIN");
        shown.path("registration.candidates[0].shown").entity(Boolean.class).isEqualTo(true);
        shown.path("registration.candidates[0].comparison[0].field")
                .entity(String.class)
                .isEqualTo("SURNAME");
        shown.path("registration.candidates[0].comparison[0].there")
                .entity(String.class)
                .isEqualTo("Koffi · كوفي");
    }

    @Test
    void masksTheValuesOfAnotherOfficesFileUntilItIsOpenedForAPurpose() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        String identifier = registered(officer, supervisor, person);
        Draft draft = elsewhere.at(Stage.DUPLICATE_CHECK, person);

        GraphQlTester.Response masked = elsewhere.read(draft, CANDIDATES);
        masked.path("registration.candidates[0].shown").entity(Boolean.class).isEqualTo(false);
        masked.path("registration.candidates[0].name").valueIsNull();
        masked.path("registration.candidates[0].comparison[*].there")
                .entityList(String.class)
                .containsExactly(new String[9]);

        open(elsewhere, identifier);
        GraphQlTester.Response opened = elsewhere.read(draft, CANDIDATES);
        opened.path("registration.candidates[0].shown").entity(Boolean.class).isEqualTo(true);
        opened.path("registration.candidates[0].comparison[0].there")
                .entity(String.class)
                .isEqualTo("Koffi · كوفي");
    }

    @Test
    void letsTwoRegistrationsUnderWayFindEachOtherAtValidationAtTheLatest() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        Map<String, Map<String, Object>> before = new HashMap<>(person);
        before.put("names", Person.names("Zerouali", "Mounir", "الزروالي", "منير"));
        before.put("birth", Map.of("date", "1951-02-03", "country", "MAR"));
        before.put(
                "travelDocument",
                document("ZZ" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT)));
        Draft here = officer.submitted(person);
        Draft there = elsewhere.finished(before);
        // Corrected after its check, the other registration is of the same person.
        Draft corrected = Desk.draft(elsewhere.save(
                there,
                Map.of(
                        "names", person.getOrDefault("names", Map.of()),
                        "birth", person.getOrDefault("birth", Map.of()),
                        "travelDocument", person.getOrDefault("travelDocument", Map.of()))));

        assertThat(Desk.refusal(elsewhere.change(
                        corrected, "submitForValidation", "SubmitForValidationInput", Map.of("reading", "READ_ALOUD"))))
                .isEqualTo("SUPERVISOR_DECIDES");
        assertThat(Desk.refusal(supervisor.validate(here))).isEqualTo("DUPLICATES_UNDECIDED");
    }

    private static void open(Desk desk, String identifier) {
        desk.api()
                .document("""
                        query($identifier: UniqueIdentifier!) {
                          migrant(identifier: $identifier, purpose: IDENTITY_CHECK, reason: "At the desk") { __typename } }""")
                .variable("identifier", identifier)
                .execute()
                .path("migrant.__typename")
                .entity(String.class)
                .isEqualTo("Migrant");
    }
}
