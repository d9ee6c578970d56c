package tn.marsa.migrant.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** Correcting a validated file: by the office that keeps it, checked like a registration, with everything it was before. */
@MarsaTest
class RectificationTests {

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final FileDesk desk;
    private String identifier = "";
    private Map<String, Object> rightNames = Map.of();

    RectificationTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        this.jdbc = jdbc;
        desk = new FileDesk(callers.join(Role.OFFICER, "1101"));
    }

    @BeforeEach
    void register() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        identifier = Registered.in("1101", callers, person);
        rightNames = new HashMap<>(person.getOrDefault("names", Map.of()));
        rightNames.put("surname", "Kouassi");
        rightNames.put("surnameArabic", "كواسي");
    }

    @Test
    void givesTheFileTheNewValueAndTellsOfIt() {
        GraphQlTester.Response corrected = desk.correct(identifier, "names", rightNames);

        assertThat(FileDesk.outcome(corrected)).isEqualTo("FileSaved");
        GraphQlTester.Response read = desk.read(identifier);
        read.path("migrant.names.surname").entity(String.class).isEqualTo("Kouassi");
        read.path("migrant.rectifications[*].group").entityList(String.class).containsExactly("NAMES");
        read.path("migrant.rectifications[0].fields")
                .entityList(String.class)
                .containsExactly("surname", "surnameArabic");
        read.path("migrant.rectifications[0].by.isMe").entity(Boolean.class).isEqualTo(true);
    }

    @Test
    void listsTheNewestFirst() {
        desk.correct(identifier, "names", rightNames);
        desk.correct(identifier, "residence", Map.of("ground", "SALARIED_WORK", "intendedMonths", 36));

        desk.read(identifier)
                .path("migrant.rectifications[*].group")
                .entityList(String.class)
                .containsExactly("RESIDENCE", "NAMES");
    }

    @Test
    void leavesNothingInTheHistoryOfWhatIsAsItWas() {
        desk.correct(identifier, "residence", Map.of("ground", "SALARIED_WORK", "intendedMonths", 24));

        desk.read(identifier)
                .path("migrant.rectifications")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void showsAFormerValueFieldByFieldAsALook() {
        desk.correct(identifier, "names", rightNames);
        String id = desk.read(identifier)
                .path("migrant.rectifications[0].id")
                .entity(String.class)
                .get();

        GraphQlTester.Response shown = formerValue(desk, id, "surname");

        shown.path("formerValue.value").entity(String.class).isEqualTo("Koffi");
        shown.path("formerValue.reason").entity(String.class).isEqualTo("The person showed the passport");
        assertThat(trail("LOOK")).contains("CORRECTING WAS.NAMES." + id + " surname");
    }

    @Test
    void showsNoFormerValueToAnotherOffice() {
        desk.correct(identifier, "names", rightNames);
        String id = desk.read(identifier)
                .path("migrant.rectifications[0].id")
                .entity(String.class)
                .get();
        FileDesk sfax = new FileDesk(callers.join(Role.SUPERVISOR, "6101"));

        formerValue(sfax, id, "surname").path("formerValue").valueIsNull();
        sfax.read(identifier)
                .path("migrant.rectifications")
                .entityList(Object.class)
                .hasSize(0);
    }

    private GraphQlTester.Response formerValue(FileDesk reader, String id, String field) {
        return reader.api()
                .document("""
                        query($identifier: UniqueIdentifier!, $id: ID!, $field: String!) {
                          formerValue(identifier: $identifier, rectification: $id, group: NAMES, field: $field) {
                            value reason
                          }
                        }""")
                .variable("identifier", identifier)
                .variable("id", id)
                .variable("field", field)
                .execute();
    }

    @Test
    void isKeptToTheOfficeThatKeepsTheFile() {
        FileDesk sfax = new FileDesk(callers.join(Role.SUPERVISOR, "6101"));
        int version = desk.version(identifier);

        assertThat(Refusal.in(sfax.correct(identifier, version, Map.of("names", rightNames))))
                .containsExactly(new Refusal("NOT_FOUND", "input.identifier"));
    }

    @Test
    void checksFieldsAsARegistrationDoes() {
        assertThat(FileDesk.faults(desk.correct(identifier, "contact", Map.of("governorate", "TN-11", "phone", "12"))))
                .containsExactly("contact.address REQUIRED", "contact.phone INVALID");
    }

    @Test
    void tellsTheTrailOfALookAtWhatIsAnsweredBesideTheVersion() {
        int version = desk.version(identifier) - 1;
        int before = trail("LOOK").size();
        desk.change("correctFields", "CorrectFieldsInput", identifier, version, Map.of());
        assertThat(trail("LOOK")).hasSize(before);

        desk.api()
                .document("""
                        mutation { correctFields(input: {idempotencyKey: "%s", identifier: "%s", version: %d, reason: "At the desk"}) {
                          ... on FileChanged { migrant { followUp { state } looks { edges { node { at } } } } } } }""".formatted(UUID.randomUUID(), identifier, version))
                .execute()
                .path("correctFields.migrant.followUp.state")
                .hasValue();

        assertThat(trail("LOOK")).hasSize(before + 1);
    }

    @Test
    void doesNotLetOneGroupContradictAnother() {
        assertThat(FileDesk.faults(desk.correct(identifier, "birth", Map.of("date", "2026-10-20", "country", "CIV"))))
                .contains("entry.date CONTRADICTION");
    }

    @Test
    void needsAReason() {
        assertThat(FileDesk.faults(
                        desk.correct(identifier, desk.version(identifier), Map.of("names", rightNames, "reason", " "))))
                .containsExactly("reason REQUIRED");
    }

    @Test
    void saysOnAStaleVersionWhatChangedAndByWhom() {
        int seen = desk.version(identifier);
        desk.correct(identifier, "names", rightNames);
        FileDesk colleague = new FileDesk(callers.join(Role.SUPERVISOR, "1101"));

        GraphQlTester.Response stale = colleague.correct(
                identifier, seen, Map.of("residence", Map.of("ground", "SALARIED_WORK", "intendedMonths", 12)));

        assertThat(FileDesk.outcome(stale)).isEqualTo("FileChanged");
        stale.path("result.changes[*].group").entityList(String.class).containsExactly("NAMES");
        stale.path("result.changes[0].by.isMe").entity(Boolean.class).isEqualTo(false);
        stale.path("result.migrant.version").entity(Integer.class).isEqualTo(seen + 1);
    }

    @Test
    void isMadeOnceForEachKey() {
        int seen = desk.version(identifier);
        Map<String, Object> same = Map.of("names", rightNames, "idempotencyKey", UUID.randomUUID());

        assertThat(FileDesk.outcome(desk.correct(identifier, seen, same))).isEqualTo("FileSaved");
        assertThat(FileDesk.outcome(desk.correct(identifier, seen, same))).isEqualTo("FileSaved");

        desk.read(identifier)
                .path("migrant.rectifications")
                .entityList(Object.class)
                .hasSize(1);
    }

    @Test
    void takesTheCodedAttributesAlong() {
        desk.correct(identifier, "residence", Map.of("ground", "SALARIED_WORK", "intendedMonths", 36));

        assertThat(jdbc.sql("SELECT intended_months FROM migrant WHERE identifier = ?")
                        .param(identifier)
                        .query(Integer.class)
                        .single())
                .isEqualTo(36);
    }

    @Test
    void standsInTheTrailWithItsPurpose() {
        desk.correct(identifier, "names", rightNames);
        desk.correct(identifier, "contact", Map.of("governorate", "TN-11", "phone", "12"));

        assertThat(trail("WRITE")).contains("CORRECTING CORRECT NAMES");
        assertThat(trail("REFUSAL")).contains("CORRECTING CORRECT CONTACT");
    }

    private List<@Nullable String> trail(String action) {
        return jdbc.sql("""
                        SELECT CONCAT(purpose, ' ', detail) FROM trail
                        JOIN unique_identifier issued ON issued.migrant_id = trail.migrant_id
                        WHERE issued.value = ? AND action = ? AND detail IS NOT NULL""").params(identifier, action).query(String.class).list();
    }
}
