package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import tn.marsa.registration.Registered;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** Nobody is registered twice unawares: the whole register is looked through, and what comes near waits for a decision. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class DuplicateCheckTests {

    private static final String CHECK = "migrant { duplicateCheck { outcome recordedAt } }";
    private static final String CANDIDATES = """
            version candidates { pair identifier status office { code } shown name nameArabic strength
              comparison { field agreement weight here there } decision { same by { isMe } } }""";

    private final JdbcClient jdbc;
    private final Desk officer;
    private final Desk supervisor;
    private final Desk elsewhere;

    DuplicateCheckTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        registered(person);
        Draft again = officer.at(Stage.DUPLICATE_CHECK, person);

        assertThat(Desk.refusal(leave(officer, again))).isEqualTo("SUPERVISOR_DECIDES");
        assertThat(Desk.refusal(leave(supervisor, Desk.draft(supervisor.takeOver(again)))))
                .isEqualTo("DUPLICATES_UNDECIDED");
    }

    @Test
    void showsAFileOfTheOwnOfficeSideBySide() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        String identifier = registered(person);

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
        String identifier = registered(person);
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
    void goesOnOnceThePairIsToldApartAndIsNotAskedAgain() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        registered(person);
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
        registered(person);
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
        registered(person);
        Draft own = supervisor.at(Stage.DUPLICATE_CHECK, person);

        GraphQlTester.Response told = tellApart(supervisor, pair(supervisor, own), "A printing error");

        told.path("tellApart.code").entity(String.class).isEqualTo("OWN_REGISTRATION");
        told.path("tellApart.message")
                .entity(String.class)
                .isEqualTo(
                        "Vous avez participé à cet enregistrement : un autre chef de bureau décide d’une paire certaine.");
    }

    @Test
    void letsNobodyContinueTheirOwnRegistrationInACertainFile() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        registered(person);
        Draft own = supervisor.at(Stage.DUPLICATE_CHECK, person);
        Map<String, Object> pair = Map.of("pair", pair(supervisor, own), "reason", "The same", "takeOver", List.of());

        assertThat(Desk.refusal(supervisor.change(own, "continueInFile", "ContinueInFileInput", pair)))
                .isEqualTo("OWN_REGISTRATION");
    }

    @Test
    void tellsTheTrailOfBothFilesThatADecisionWasRefused() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        String identifier = registered(person);
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
        registered(person);
        Draft draft = officer.at(Stage.DUPLICATE_CHECK, renewed(person));

        tellApart(officer, pair(officer, draft), " ")
                .path("tellApart.problems[*].field")
                .entityList(String.class)
                .containsExactly("reason");
    }

    @Test
    void continuesInTheFileThatThePersonHas() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        String identifier = registered(person);
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

    private String registered(Map<String, Map<String, Object>> person) {
        return Registered.identifier(officer, Desk.draft(supervisor.validate(officer.submitted(person))));
    }

    private static Map<String, Map<String, Object>> renewed(Map<String, Map<String, Object>> person) {
        Map<String, Map<String, Object>> renewed = new HashMap<>(person);
        renewed.put(
                "travelDocument",
                document("22" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT) + "N9"));
        return renewed;
    }

    private static Map<String, Object> document(String number) {
        return Map.of("kind", "PASSPORT", "number", number, "issuer", "CIV", "expiresOn", "2033-01-31");
    }

    private static GraphQlTester.Response leave(Desk desk, Draft draft) {
        return desk.save(draft, Map.of("leaveStage", true));
    }

    private static String pair(Desk desk, Draft draft) {
        return desk.read(draft, CANDIDATES)
                .path("registration.candidates[0].pair")
                .entity(String.class)
                .get();
    }

    private static GraphQlTester.Response tellApart(Desk desk, String pair, String reason) {
        return desk.api()
                .document("""
                        mutation($input: TellApartInput!) { tellApart(input: $input) { __typename
                          ... on TellApartRefused { code message } ... on FieldsRefused { problems { field } } } }""")
                .variable("input", Map.of("pair", pair, "reason", reason))
                .execute();
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
