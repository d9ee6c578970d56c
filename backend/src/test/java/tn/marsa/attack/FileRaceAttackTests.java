package tn.marsa.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.identifier.AtOnce;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** A validated file from 64 sides at one moment, each over HTTP. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class FileRaceAttackTests {

    private static final int SIDES = 64;
    private static final String REVEAL = """
            query($identifier: UniqueIdentifier!) {
              revealField(identifier: $identifier, field: PHONE) { __typename ... on RevealedValue { value } } }""";
    private static final String OPEN = """
            query($identifier: UniqueIdentifier!) {
              migrant(identifier: $identifier, purpose: IDENTITY_CHECK, reason: "At the desk") { __typename } }""";

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final HttpGraphQlTester head;

    FileRaceAttackTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        this.jdbc = jdbc;
        head = callers.join(Role.SUPERVISOR, "1101").api();
    }

    @Test
    void lostUpdateOfAFileIsRefusedToAllButOneAndNothingIsLostFromItsHistory() throws Exception {
        String identifier = Registered.in("1101", callers);
        int seen = version(identifier);
        Queue<String> outcomes = new ConcurrentLinkedQueue<>();
        AtOnce.in(SIDES, side -> outcomes.add(correct(identifier, seen, "Koffi" + letters(side))));

        assertThat(outcomes).filteredOn("FileSaved"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("FileChanged"::equals).hasSize(SIDES - 1);
        assertThat(version(identifier)).isEqualTo(seen + 1);
        assertThat(correct(identifier, seen + 1, "Koffi" + letters(SIDES))).isEqualTo("FileSaved");
        assertThat(rows("rectification JOIN unique_identifier USING (migrant_id) WHERE value = ?", identifier))
                .isEqualTo(2);
    }

    @Test
    void revealingWhileItIsRestrictedShowsNothingAfterwardsAndNothingWithoutARow() throws Exception {
        String identifier = Registered.in("1101", callers);
        HttpGraphQlTester elsewhere = callers.join(Role.OFFICER, "6101").api();
        ask(elsewhere, OPEN, identifier);
        Queue<String> shown = new ConcurrentLinkedQueue<>();
        AtOnce.in(SIDES, side -> {
            if (side == SIDES / 2) {
                restrict("restrictFile", identifier);
            } else if (side % 2 == 0) {
                ask(elsewhere, OPEN, identifier);
            } else if (reveals(elsewhere, identifier)) {
                shown.add("once");
            }
        });

        assertThat(reveals(elsewhere, identifier)).isFalse();
        assertThat(looks(identifier)).isEqualTo(shown.size());
        // The control: what stood between is the restriction alone.
        restrict("liftRestriction", identifier);
        assertThat(reveals(elsewhere, identifier)).isTrue();
        assertThat(looks(identifier)).isEqualTo(shown.size() + 1);
    }

    private static boolean reveals(HttpGraphQlTester api, String identifier) {
        return ask(api, REVEAL, identifier).contains("RevealedValue");
    }

    private static String ask(HttpGraphQlTester api, String document, String identifier) {
        return Objects.toString(api.document(document)
                .variable("identifier", identifier)
                .execute()
                .returnResponse()
                .getData());
    }

    private int looks(String identifier) {
        return rows(
                "trail JOIN unique_identifier USING (migrant_id) WHERE value = ? AND action = 'LOOK'"
                        + " AND detail LIKE '%REVEALED.PHONE%'",
                identifier);
    }

    private int rows(String from, String identifier) {
        return jdbc.sql("SELECT COUNT(*) FROM " + from)
                .param(identifier)
                .query(Integer.class)
                .single();
    }

    private int version(String identifier) {
        return head.document("query($identifier: UniqueIdentifier!) { migrant(identifier: $identifier) {"
                        + " ... on Migrant { version } } }")
                .variable("identifier", identifier)
                .execute()
                .path("migrant.version")
                .entity(Integer.class)
                .get();
    }

    private String correct(String identifier, int version, String surname) {
        return change(
                "correctFields",
                "CorrectFieldsInput",
                Map.of(
                        "identifier",
                        identifier,
                        "version",
                        version,
                        "names",
                        Person.names(surname, "Aya Marie", "كوفي", "آية ماري")));
    }

    private void restrict(String mutation, String identifier) {
        Map<String, Object> input = Map.of("identifier", identifier, "version", version(identifier));
        assertThat(change(mutation, "RestrictFileInput", input)).isEqualTo("FileSaved");
    }

    private String change(String mutation, String type, Map<String, Object> given) {
        Map<String, Object> input = new HashMap<>(given);
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("reason", "The person showed the passport");
        return head.document(
                        "mutation($input: %s!) { result: %s(input: $input) { __typename } }".formatted(type, mutation))
                .variable("input", input)
                .execute()
                .path("result.__typename")
                .entity(String.class)
                .get();
    }

    /** Names hold no digits. */
    private static String letters(int side) {
        return Character.toString('a' + side / 26) + Character.toString('a' + side % 26);
    }
}
