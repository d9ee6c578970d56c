package tn.marsa.migrant.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Person;
import tn.marsa.shared.Role;

/** A wrong merge is undone: both files are again what they were. */
@MarsaTest
class UnmergeTests {

    private static final String[] EVERY =
            Stream.of(FieldChoice.values()).map(FieldChoice::name).toArray(String[]::new);

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final MergeDesk head;
    private String survivor = "";
    private String merged = "";

    UnmergeTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
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
    void restoresEveryFieldOfBoth() {
        head.correct(merged, "oldNumbers", Map.of("card", "C-117"));
        List<Object> before = List.of(fields(survivor), fields(merged));
        head.merge(survivor, merged, EVERY);

        head.unmerge(merged).path("result.staying").entityList(String.class).hasSize(0);

        assertThat(List.of(fields(survivor), fields(merged))).isEqualTo(before);
        head.read(survivor).path("migrant.oldNumbers").valueIsNull();
    }

    @Test
    void restoresTheCodedAttributesOfBoth() {
        List<Map<String, @Nullable Object>> before = List.of(coded(survivor), coded(merged));
        head.merge(survivor, merged, EVERY);
        assertThat(coded(survivor)).isNotEqualTo(before.getFirst());

        head.unmerge(merged);

        assertThat(List.of(coded(survivor), coded(merged))).isEqualTo(before);
    }

    @Test
    void leavesNothingOfTheOtherPersonWithTheSurvivor() {
        List<String> before = sealed(survivor);
        head.merge(survivor, merged, EVERY);
        head.unmerge(merged);

        assertThat(sealed(survivor))
                .filteredOn(name -> !name.matches("(UN)?MERGE\\..*"))
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void isFoundInASearchOnceItStandsByItselfAndNotBefore() {
        List<String> before = keys(merged);
        head.merge(survivor, merged);
        assertThat(keys(merged)).isEmpty();

        head.unmerge(merged);

        assertThat(keys(merged)).isNotEmpty().isEqualTo(before);
    }

    @Test
    void keepsWhatWasCorrectedSinceAndSaysSo() {
        head.merge(survivor, merged, "SURNAME", "EDUCATION");
        head.correct(survivor, "names", Person.names("Koffy", "Aya", "كوفي", "آية"));

        head.unmerge(merged).path("result.staying").entityList(String.class).containsExactly("SURNAME");

        GraphQlTester.Response read = head.read(survivor);
        read.path("migrant.names.surname").entity(String.class).isEqualTo("Koffy");
        read.path("migrant.work.education").entity(String.class).isEqualTo("5");
        head.read(merged).path("migrant.names.surname").entity(String.class).isEqualTo("Kofi");
    }

    @Test
    void givesBackWhatWasTakenBesideWhatWasCorrectedInTheSameGroup() {
        head.merge(survivor, merged, "EDUCATION");
        head.correct(survivor, "work", Map.of("education", "6", "activity", "EMPLOYED", "occupation", "7"));

        head.unmerge(merged).path("result.staying").entityList(String.class).hasSize(0);

        head.read(survivor).path("migrant.work").matchesJsonStrictly("""
                {"education": "5", "occupation": "7"}""");
    }

    @Test
    void tellsTheTrailOfEachFile() {
        head.merge(survivor, merged, "EDUCATION");
        head.unmerge(merged);

        assertThat(trail(survivor, "WRITE")).contains("UNMERGE WORK");
        assertThat(trail(merged, "WRITE")).contains("STANDS_AGAIN");
    }

    @Test
    void isMadeOnceForEachKey() {
        head.merge(survivor, merged, "SURNAME");
        head.correct(survivor, "names", Person.names("Koffy", "Aya", "كوفي", "آية"));
        Map<String, ?> request = Map.of("idempotencyKey", UUID.randomUUID());

        head.unmerge(merged, request);

        head.unmerge(merged, request)
                .path("result.staying")
                .entityList(String.class)
                .containsExactly("SURNAME");
    }

    @Test
    void isUndoneInTurnTheLastMergeFirst() {
        String third = TwoPersons.first(callers);
        head.merge(survivor, merged);
        head.merge(survivor, third);

        assertThat(MergeDesk.refusal(head.unmerge(merged))).isEqualTo("LATER_MERGE");
        assertThat(MergeDesk.outcome(head.unmerge(third))).isEqualTo("MergeSaved");
        assertThat(MergeDesk.outcome(head.unmerge(merged))).isEqualTo("MergeSaved");
    }

    @Test
    void isRefusedAsLongAsTheSurvivorIsMergedItself() {
        String third = TwoPersons.first(callers);
        head.merge(survivor, merged);
        head.merge(third, survivor);

        assertThat(MergeDesk.refusal(head.unmerge(merged))).isEqualTo("SURVIVOR_MERGED");
    }

    @Test
    void isRefusedOfAFileThatIsNotMerged() {
        assertThat(MergeDesk.refusal(head.unmerge(merged))).isEqualTo("NOT_MERGED");
        head.merge(survivor, merged);
        head.unmerge(merged);
        assertThat(MergeDesk.refusal(head.unmerge(merged))).isEqualTo("NOT_MERGED");
        assertThat(trail(merged, "REFUSAL")).containsExactly("UNMERGE NOT_MERGED", "UNMERGE NOT_MERGED");
    }

    @Test
    void isTheSurvivorsOfficesToDecide() {
        MergeDesk sfax = new MergeDesk(callers.join(Role.SUPERVISOR, "6101"));
        head.merge(survivor, merged);

        assertThat(MergeDesk.refusal(sfax.unmerge(merged))).isEqualTo("OTHER_OFFICE");
    }

    @Test
    void needsAReason() {
        head.merge(survivor, merged);

        head.unmerge(merged, Map.of("reason", "no"))
                .path("result.problems[0].field")
                .entity(String.class)
                .isEqualTo("reason");
    }

    private Object fields(String identifier) {
        return head.read(identifier).path("migrant").entity(Object.class).get();
    }

    private Map<String, @Nullable Object> coded(String identifier) {
        return jdbc.sql("""
                        SELECT status, identifier, sex, birth_year, birth_country, citizenship, entry_date, previous_country,
                            ground, intended_months, governorate, marital_status, education, activity, occupation
                        FROM migrant WHERE identifier = ?""").param(identifier).query().singleRow();
    }

    private List<String> keys(String identifier) {
        return jdbc.sql("""
                        SELECT HEX(token) FROM match_key JOIN unique_identifier USING (migrant_id)
                        WHERE value = ? ORDER BY token""")
                .param(identifier)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> sealed(String identifier) {
        return jdbc.sql("SELECT group_name FROM sealed_value JOIN unique_identifier USING (migrant_id) WHERE value = ?")
                .param(identifier)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<@Nullable String> trail(String identifier, String action) {
        return jdbc.sql("""
                        SELECT detail FROM trail JOIN unique_identifier issued ON issued.migrant_id = trail.migrant_id
                        WHERE issued.value = ? AND action = ? AND detail IS NOT NULL""").params(identifier, action).query(String.class).list();
    }
}
