package tn.marsa.migrant.merging;

import static org.assertj.core.api.Assertions.assertThat;

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
import tn.marsa.shared.Role;

/** Two validated files of one person become one. */
@MarsaTest
class MergeTests {

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final MergeDesk head;
    private String survivor = "";
    private String merged = "";

    MergeTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        this.jdbc = jdbc;
        head = new MergeDesk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @BeforeEach
    void register() {
        survivor = TwoPersons.first(callers);
        merged = TwoPersons.second("1101", callers);
    }

    @Test
    void takesWhatIsChosenAndKeepsEverythingElse() {
        head.merge(survivor, merged, "EDUCATION")
                .path("result.__typename")
                .entity(String.class)
                .isEqualTo("MergeSaved");

        GraphQlTester.Response read = head.read(survivor);
        read.path("migrant.work.education").entity(String.class).isEqualTo("6");
        read.path("migrant.work.occupation").entity(String.class).isEqualTo("5");
        read.path("migrant.residence.intendedMonths").entity(Integer.class).isEqualTo(24);
        assertThat(jdbc.sql(
                                "SELECT CONCAT_WS(' ', status, education, intended_months) FROM migrant WHERE identifier = ?")
                        .param(survivor)
                        .query(String.class)
                        .single())
                .isEqualTo("ACTIVE 6 24");
    }

    @Test
    void leadsFromTheOtherNumberToTheSurvivor() {
        head.merge(survivor, merged);

        head.read(merged).path("migrant.identifier").entity(String.class).isEqualTo(survivor);
    }

    @Test
    void leavesTheOtherFileOutOfTheList() {
        head.merge(survivor, merged);

        head.api()
                .document("{ migrants(first: 50) { edges { node { identifier } } } }")
                .execute()
                .path("migrants.edges[*].node.identifier")
                .entityList(String.class)
                .contains(survivor)
                .doesNotContain(merged);
    }

    @Test
    void showsOnTheSurvivorWhatWasMergedIntoIt() {
        head.merge(survivor, merged, "OCCUPATION", "INTENDED_STAY");

        head.read(survivor).path("migrant.mergedFiles").matchesJsonStrictly("""
                [{"identifier": "%s", "office": {"code": "1101"}, "by": {"isMe": true}, "taken": ["INTENDED_STAY", "OCCUPATION"], "last": true}]""".formatted(merged));
    }

    @Test
    void tellsTheTrailOfEachFile() {
        head.merge(survivor, merged, "OCCUPATION", "EDUCATION");

        assertThat(trail(survivor, "WRITE")).contains("MERGE WORK");
        assertThat(trail(merged, "WRITE")).contains("MERGED_AWAY");
    }

    @Test
    void isMadeOnceForEachKey() {
        Map<String, ?> request = Map.of(
                "idempotencyKey",
                UUID.randomUUID(),
                "survivorVersion",
                head.version(survivor),
                "mergedVersion",
                head.version(merged));

        head.merge(survivor, merged, request);
        GraphQlTester.Response again = head.merge(survivor, merged, request);

        again.path("result.migrant.identifier").entity(String.class).isEqualTo(survivor);
        assertThat(trail(merged, "WRITE")).filteredOn("MERGED_AWAY"::equals).hasSize(1);
    }

    @Test
    void goesOnOverHoweverManyMerges() {
        String third = TwoPersons.first(callers);
        head.merge(survivor, merged);
        head.merge(third, survivor);

        head.read(merged).path("migrant.identifier").entity(String.class).isEqualTo(third);
    }

    @Test
    void takesAnotherOfficesFileThatIsOpenToTheCaller() {
        String elsewhere = TwoPersons.second("6101", callers);
        head.open(elsewhere);

        head.merge(survivor, elsewhere, Map.of("mergedVersion", versionOf(elsewhere), "take", List.of("SURNAME")));

        head.read(survivor).path("migrant.names.surname").entity(String.class).isEqualTo("Kofi");
    }

    @Test
    void takesNothingOfWhichTheOtherFileSaysNothing() {
        head.correct(survivor, "oldNumbers", Map.of("card", "C-117"));

        head.merge(survivor, merged, "OLD_CARD");

        head.read(survivor).path("migrant.oldNumbers.card").hasValue();
    }

    @Test
    void addsWhatTheSurvivorNeverSaidToWhatItDidSay() {
        head.correct(survivor, "oldNumbers", Map.of("card", "C-117"));
        head.correct(merged, "oldNumbers", Map.of("card", "C-226", "file", "F-2209"));

        head.merge(survivor, merged, "OLD_FILE");

        head.read(survivor).path("migrant.oldNumbers").matchesJsonStrictly("""
                {"card": "••••••17", "receipt": null, "file": "••••••09"}""");
    }

    @Test
    void showsBothSideBySideWithWhatDiffersUnderTheMask() {
        GraphQlTester.Response preview = head.preview(survivor, merged);

        preview.path("result.survivor.travelDocument.number")
                .entity(String.class)
                .isEqualTo("••••••K7");
        preview.path("result.merged.travelDocument.number").entity(String.class).isEqualTo("••••••K7");
        preview.path("result.differences[*].choice")
                .entityList(String.class)
                .containsExactly(
                        "SURNAME",
                        "GIVEN_NAMES",
                        "BIRTH_DATE",
                        "BIRTH_PLACE",
                        "TRAVEL_DOCUMENT",
                        "INTENDED_STAY",
                        "ADDRESS",
                        "PHONE",
                        "EDUCATION",
                        "OCCUPATION");
        preview.path("result.differences[4]").matchesJsonStrictly("""
                {"choice": "TRAVEL_DOCUMENT", "group": "TRAVEL_DOCUMENT", "fields": ["number"], "takeable": true}""");
        assertThat(trail(merged, "LOOK"))
                .anyMatch(detail -> String.valueOf(detail).startsWith("NAMES BIRTH"));
    }

    @Test
    void isErasedWithTheSurvivor() {
        head.merge(survivor, merged);
        Map<String, Object> decision = Map.of("number", "2026/117", "date", "2026-10-01", "authority", "The authority");
        String id = head.api()
                .document(
                        "mutation($input: ProposeErasureInput!) { result: proposeErasure(input: $input) { ... on Erasure { id } } }")
                .variable("input", Map.of("identifier", survivor, "decision", decision))
                .execute()
                .path("result.id")
                .entity(String.class)
                .get();
        callers.join(Role.ADMINISTRATOR)
                .api()
                .document("mutation { confirmErasure(id: \"%s\") { __typename } }".formatted(id))
                .executeAndVerify();

        assertThat(jdbc.sql("""
                        SELECT COUNT(*) FROM sealed_value JOIN unique_identifier USING (migrant_id) WHERE value IN (?, ?)""").params(survivor, merged).query(Integer.class).single())
                .isZero();
        assertThat(jdbc.sql("""
                        SELECT erasure.state FROM erasure JOIN unique_identifier USING (migrant_id) WHERE value IN (?, ?)""").params(survivor, merged).query(String.class).list())
                .containsExactly("DONE", "DONE");
        assertThat(trail(merged, "WRITE"))
                .anyMatch(detail -> String.valueOf(detail).startsWith("ERASURE DONE"));
    }

    private int versionOf(String identifier) {
        return jdbc.sql("SELECT version FROM migrant WHERE identifier = ?")
                .param(identifier)
                .query(Integer.class)
                .single();
    }

    private List<@Nullable String> trail(String identifier, String action) {
        return jdbc.sql("""
                        SELECT detail FROM trail JOIN unique_identifier issued ON issued.migrant_id = trail.migrant_id
                        WHERE issued.value = ? AND action = ? AND detail IS NOT NULL""").params(identifier, action).query(String.class).list();
    }
}
