package tn.marsa.matching.passes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** Two validated files that turn out to be of one person are found in the background, and wait for the head of an office. */
@MarsaTest
class LookedThroughTests {

    private static final String PAIRS = """
            { possibleDuplicates(first: 100) { totalCount edges { node {
                id file { identifier name } candidate { identifier shown strength decision { same } } } } } }""";

    private final ApiCallers callers;
    private final ExamineRegister examineRegister;
    private final JdbcClient jdbc;
    private final Committed committed;
    private final HttpGraphQlTester head;
    private String one = "";
    private String other = "";

    LookedThroughTests(
            @Autowired ApiCallers callers,
            @Autowired ExamineRegister examineRegister,
            @Autowired JdbcClient jdbc,
            @Autowired Committed committed) {
        this.committed = committed;
        this.callers = callers;
        this.examineRegister = examineRegister;
        this.jdbc = jdbc;
        head = callers.join(Role.SUPERVISOR, "5101").api();
    }

    @BeforeEach
    void twoFilesBecomeAlike() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        Map<String, Map<String, Object>> another = Person.ivorian();
        one = Registered.in("5101", callers, person);
        other = Registered.in("5101", callers, another);
        correct(other, Map.of("names", group(person, "names"), "birth", group(person, "birth")));
        while (examineRegister.examineSome()) {
            // A batch at a time.
        }
    }

    private static Map<String, Object> group(Map<String, Map<String, Object>> person, String name) {
        return person.getOrDefault(name, Map.of());
    }

    private void correct(String identifier, Map<String, Object> groups) {
        Map<String, Object> input = new HashMap<>(groups);
        input.put("idempotencyKey", UUID.randomUUID());
        input.put("identifier", identifier);
        input.put("version", version(identifier));
        input.put("reason", "What the person says");
        head.document("mutation($input: CorrectFieldsInput!) { correctFields(input: $input) { __typename } }")
                .variable("input", input)
                .execute()
                .path("correctFields.__typename")
                .entity(String.class)
                .isEqualTo("FileSaved");
    }

    private int version(String identifier) {
        return head.document("{ migrant(identifier: \"%s\") { ... on Migrant { version } } }".formatted(identifier))
                .execute()
                .path("migrant.version")
                .entity(Integer.class)
                .get();
    }

    private List<String> waiting() {
        return head.document(PAIRS)
                .execute()
                .path("possibleDuplicates.edges[*].node[?(@.file.identifier in ['%s', '%s'])].id".formatted(one, other))
                .entityList(String.class)
                .get();
    }

    @Test
    void waitForTheHeadOfTheOffice() {
        GraphQlTester.Response answer = head.document(PAIRS).execute();

        answer.path("possibleDuplicates.edges[*].node.file.identifier")
                .entityList(String.class)
                .satisfies(files -> assertThat(files).containsAnyOf(one, other));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void areNotAskedAboutAgainOnceToldApart() {
        String pair = waiting().getFirst();
        head.document("mutation($input: TellApartInput!) { tellApart(input: $input) { __typename } }")
                .variable("input", Map.of("pair", pair, "reason", "Two cousins of one name"))
                .execute()
                .path("tellApart.__typename")
                .entity(String.class)
                .isEqualTo("ToldApart");
        beginAnew();

        assertThat(waiting()).isEmpty();
        assertThat(purposes("TELL_APART")).containsExactly("CORRECTING", "CORRECTING");
    }

    @Test
    void areCheckedOnceTheLastPairOfALoadedFileIsToldApart() {
        committed.update("UPDATE migrant SET checked_at = NULL, check_outcome = NULL WHERE identifier = ?", one);

        head.document("mutation($input: TellApartInput!) { tellApart(input: $input) { __typename } }")
                .variable("input", Map.of("pair", waiting().getFirst(), "reason", "Two cousins of one name"))
                .executeAndVerify();

        assertThat(outcome(one)).isEqualTo("TOLD_APART");
        assertThat(outcome(other)).isEqualTo("NONE_FOUND");
    }

    @Test
    void areDecidedByTheirMerge() {
        head.document("mutation($input: MergeFilesInput!) { mergeFiles(input: $input) { __typename } }")
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey", UUID.randomUUID(),
                                "survivor", one,
                                "survivorVersion", version(one),
                                "merged", other,
                                "mergedVersion", version(other),
                                "take", List.of(),
                                "reason", "One person, as both passports show"))
                .execute()
                .path("mergeFiles.__typename")
                .entity(String.class)
                .isEqualTo("MergeSaved");

        assertThat(waiting()).isEmpty();
        assertThat(stateOfThePair()).containsExactly("SAME");
    }

    @Test
    void countAsLookedThrough() {
        callers.join(Role.ADMINISTRATOR)
                .api()
                .document("{ matchingPass { weightsVersion examined remaining pairsFound startedAt updatedAt } }")
                .execute()
                .path("matchingPass.remaining")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void leaveOneRowInTheTrailForABatchAndNoLook() {
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM trail WHERE detail LIKE 'MATCHING_PASS OPENED.%' AND migrant_id IS NULL")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail WHERE detail LIKE 'MATCHING_PASS%' AND action <> 'COMPARISON'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    // The register is compared as with new weights.
    private void beginAnew() {
        jdbc.sql("DELETE FROM matching_pass").update();
        while (examineRegister.examineSome()) {
            // A batch at a time.
        }
    }

    private String outcome(String identifier) {
        return head.document("{ migrant(identifier: \"%s\") { ... on Migrant { duplicateCheck { outcome } } } }"
                        .formatted(identifier))
                .execute()
                .path("migrant.duplicateCheck.outcome")
                .entity(String.class)
                .get();
    }

    private List<String> purposes(String detail) {
        return jdbc.sql("""
                        SELECT purpose FROM trail JOIN unique_identifier USING (migrant_id)
                        WHERE value IN (?, ?) AND detail = ?""")
                .params(one, other, detail)
                .query((row, index) -> row.getString("purpose"))
                .list();
    }

    private List<String> stateOfThePair() {
        return jdbc.sql("""
                        SELECT p.state FROM duplicate_pair p JOIN unique_identifier a ON a.migrant_id = p.first_id
                        JOIN unique_identifier b ON b.migrant_id = p.second_id
                        WHERE (a.value = :one AND b.value = :other) OR (a.value = :other AND b.value = :one)""")
                .param("one", one)
                .param("other", other)
                .query((row, index) -> row.getString("state"))
                .list();
    }
}
