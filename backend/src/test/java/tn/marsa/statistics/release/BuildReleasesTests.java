package tn.marsa.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.shared.Role;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Observatory;
import tn.marsa.statistics.SyntheticFacts;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.plan.Plan;

/** A release holds what the facts say, to the last person, and stays as it is. */
@MarsaTest
class BuildReleasesTests {

    private final Observatory observatory;
    private final ApiCallers callers;
    private final Cells cells;
    private final Releases releases;
    private final Plan plan;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final Committed committed;

    BuildReleasesTests(
            @Autowired ApiCallers callers,
            @Autowired Cells cells,
            @Autowired Releases releases,
            @Autowired Plan plan,
            @Autowired JdbcClient jdbc,
            @Autowired JdbcTemplate template,
            @Autowired TransactionTemplate transaction,
            @Autowired Committed committed) {
        this.observatory = Observatory.of(callers);
        this.callers = callers;
        this.cells = cells;
        this.releases = releases;
        this.plan = plan;
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = transaction;
        this.committed = committed;
    }

    @Test
    void equalsACountOfEachFact() {
        LocalDate begin = LocalDate.of(1901, 1, 1);
        new SyntheticFacts(1, begin, 365).write(600, template, transaction);
        ReleaseId release = id(observatory.prepared("1901", ""));

        Map<List<String>, Cell> arrivals = table(release, Measure.ARRIVALS, Dimension.SEX, Dimension.ACTIVITY);
        assertThat(arrivals.values().stream().mapToLong(Cell::persons).sum()).isEqualTo(600);
        assertThat(sums(arrivals))
                .isEqualTo(jdbc
                        .sql("""
                        SELECT CASE sex WHEN 'M' THEN '1' ELSE '2' END AS sex, activity, COUNT(*) AS persons,
                            SUM(record_key) % 4294967296 AS cell_key
                        FROM fact WHERE kind = 'ARRIVAL' AND happened_on BETWEEN '1901-01-01' AND '1901-12-31'
                        GROUP BY 1, 2""")
                        .query((row, index) -> row.getString("sex") + " " + row.getString("activity") + " "
                                + row.getLong("persons") + " " + row.getLong("cell_key"))
                        .list()
                        .stream()
                        .sorted()
                        .toList());
    }

    @Test
    void countsTheSamePersonsInEveryTableOfAMeasure() {
        new SyntheticFacts(2, LocalDate.of(1902, 1, 1), 365).write(400, template, transaction);
        ReleaseId release = id(observatory.prepared("1902-Q2", ""));

        for (Measure measure : Measure.values()) {
            List<String> totals = plan.combinations(Granularity.QUARTER, measure).stream()
                    .map(cube -> total(cells.table(release, measure, cube, Map.of())))
                    .distinct()
                    .toList();
            assertThat(totals).as(measure.name()).hasSize(1);
        }
    }

    @Test
    void hasTheStockOfThePeriodBeforeAndWhatHasChangedSince() {
        new SyntheticFacts(3, LocalDate.of(1903, 1, 1), 200).write(500, template, transaction);
        Cell before = cells.table(
                        id(observatory.prepared("1903-05", "")), Measure.STOCK, new Combination(List.of()), Map.of())
                .getFirst();
        Cell after = cells.table(
                        id(observatory.prepared("1903-06", "")), Measure.STOCK, new Combination(List.of()), Map.of())
                .getFirst();

        jdbc.sql("""
                        SELECT SUM(stock_change) AS persons,
                            SUM(stock_change * CAST(record_key AS SIGNED)) AS record_keys
                        FROM fact WHERE happened_on BETWEEN '1903-06-01' AND '1903-06-30'""")
                .query((row, index) -> {
                    assertThat(after.persons()).isEqualTo(before.persons() + row.getLong("persons"));
                    assertThat(after.key())
                            .isEqualTo(Math.floorMod(before.key() + row.getLong("record_keys"), 1L << 32));
                    return row.getLong("persons");
                })
                .single();
    }

    @Test
    void keepsItsCountsWhateverIsWrittenAfterwards() {
        new SyntheticFacts(4, LocalDate.of(1904, 3, 1), 31).write(100, template, transaction);
        String id = observatory.release("1904-03", "");
        String hash = observatory.hash(id);
        new SyntheticFacts(5, LocalDate.of(1904, 3, 1), 31).write(10, template, transaction);

        Release release = releases.find(id(id)).orElseThrow();
        assertThat(HexFormat.of().formatHex(cells.hash(release))).isEqualTo(hash);
        assertThat(jdbc.sql("SELECT detail FROM trail WHERE action = 'FIGURES_RELEASED' AND detail LIKE ?")
                        .param("PUBLISH.1904-03 %" + hash)
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void isPublishedByAnotherPersonAlone() {
        String id = observatory.prepared("1905-01", "");

        observatory
                .publish(observatory.one(), id)
                .path("publishRelease.code")
                .entity(String.class)
                .isEqualTo("SAME_PERSON");
        Observatory.publish(observatory.other(), id, "0".repeat(64))
                .path("publishRelease.code")
                .entity(String.class)
                .isEqualTo("OTHER_CONTENT");
        observatory
                .publish(observatory.other(), id)
                .path("publishRelease.release.state")
                .entity(String.class)
                .isEqualTo("PUBLISHED");
        observatory
                .publish(observatory.other(), id)
                .path("publishRelease.code")
                .entity(String.class)
                .isEqualTo("NOT_PREPARED");
    }

    @Test
    void takesANoteForEachFurtherVintage() {
        publishedLongAgo(observatory.release("1905-02", ""));
        observatory
                .prepare(observatory.one(), "1905-02", " ")
                .path("prepareRelease.code")
                .entity(String.class)
                .isEqualTo("NOTE_NEEDED");
        String second = observatory.prepared("1905-02", "Entries declared late");

        assertThat(releases.find(id(second)).orElseThrow().vintage()).isEqualTo(2);
        observatory
                .prepare(observatory.other(), "1905-02", "Once more")
                .path("prepareRelease.code")
                .entity(String.class)
                .isEqualTo("UNDER_WAY");
    }

    @Test
    void isNotPreparedAgainSoonAfterItsPublication() {
        observatory.release("1905-04", "");
        observatory
                .prepare(observatory.other(), "1905-04", "One entry declared late")
                .path("prepareRelease.code")
                .entity(String.class)
                .isEqualTo("VINTAGE_TOO_SOON");

        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail WHERE action = 'REFUSAL' AND detail = ?")
                        .param("PREPARE.1905-04 VINTAGE_TOO_SOON")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isLookedAtBeforeItsPublicationAsItWillBePublished() {
        new SyntheticFacts(7, LocalDate.of(1907, 2, 1), 28).write(90, template, transaction);
        String id = observatory.prepared("1907-02", "");
        String table = "{ ... on StatisticsTable { cells { value } total { value } } ... on OutsidePlan { rule } }";
        Object preview = observatory
                .ask("preview(releaseId: \"%s\", measure: ARRIVALS, by: [SEX]) %s".formatted(id, table))
                .path("statistics.preview")
                .entity(Object.class)
                .get();
        observatory
                .ask("preview(releaseId: \"%s\", measure: ARRIVALS, by: [SEX, AGE]) %s".formatted(id, table))
                .path("statistics.preview.rule")
                .entity(String.class)
                .isEqualTo("NOT_TOGETHER");
        observatory.publish(observatory.other(), id);

        assertThat(observatory
                        .ask("table(measure: ARRIVALS, by: [SEX], period: \"1907-02\") " + table)
                        .path("statistics.table")
                        .entity(Object.class)
                        .get())
                .isEqualTo(preview);
        observatory
                .ask("preview(releaseId: \"%s\", measure: ARRIVALS) %s".formatted(id, table))
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "NOT_FOUND"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail WHERE action = 'FIGURES_READ' AND detail LIKE ?")
                        .param("PREVIEW.1907-02 VINTAGE.1 %")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void isDiscardedWithAReasonAndOnlyAFewTimes() {
        String first = observatory.prepared("1907-03", "");
        observatory
                .discard(observatory.one(), first, " ")
                .path("discardRelease.code")
                .entity(String.class)
                .isEqualTo("REASON_NEEDED");
        observatory
                .discard(observatory.other(), first, "An office recorded late")
                .path("discardRelease.release.state")
                .entity(String.class)
                .isEqualTo("DISCARDED");
        assertThat(cells.table(id(first), Measure.STOCK, new Combination(List.of()), Map.of()))
                .isEmpty();
        observatory
                .publish(observatory.other(), first)
                .path("publishRelease.code")
                .entity(String.class)
                .isEqualTo("NOT_PREPARED");
        String second = observatory.prepared("1907-03", "");
        assertThat(releases.find(id(second)).orElseThrow().vintage()).isEqualTo(2);
        observatory.discard(observatory.one(), second, "Another one did too");
        String third = observatory.prepared("1907-03", "");
        observatory
                .discard(observatory.one(), third, "And once more")
                .path("discardRelease.code")
                .entity(String.class)
                .isEqualTo("TOO_MANY_DISCARDED");

        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail WHERE action = 'FIGURES_RELEASED' AND detail LIKE ?")
                        .param("DISCARD.1907-03 VINTAGE._ SHA256.%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void isNotPreparedBeforeItsPeriodIsOver() {
        observatory
                .prepare(observatory.one(), "2999-01", "")
                .path("prepareRelease.code")
                .entity(String.class)
                .isEqualTo("PERIOD_NOT_OVER");
    }

    @Test
    void isPreparedOnceByARepeatedRequest() {
        UUID key = UUID.randomUUID();
        GraphQlTester.Response first = Observatory.prepare(observatory.one(), key, "1905-03", "");
        GraphQlTester.Response again = Observatory.prepare(observatory.one(), key, "1905-03", "");

        assertThat(again.path("prepareRelease.release.id").entity(String.class).get())
                .isEqualTo(first.path("prepareRelease.release.id")
                        .entity(String.class)
                        .get());
    }

    @Test
    void isAbsentForAnAdministrator() {
        Observatory.publish(callers.join(Role.ADMINISTRATOR), UUID.randomUUID().toString(), "")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }

    private void publishedLongAgo(String id) {
        committed.update(
                "UPDATE statistics_release SET published_at = '2020-01-01' WHERE id = ?", (Object) id(id).bytes());
    }

    private Map<List<String>, Cell> table(ReleaseId release, Measure measure, Dimension... by) {
        return cells.table(release, measure, Combination.of(List.of(by)), Map.of()).stream()
                .collect(Collectors.toMap(Cell::codes, cell -> cell));
    }

    private static List<String> sums(Map<List<String>, Cell> table) {
        return table.values().stream()
                .map(cell -> String.join(" ", cell.codes()) + " " + cell.persons() + " " + cell.key())
                .sorted()
                .toList();
    }

    private static String total(List<Cell> table) {
        long persons = table.stream().mapToLong(Cell::persons).sum();
        long key = table.stream().mapToLong(Cell::key).sum();
        return persons + " " + key % (1L << 32);
    }

    private static ReleaseId id(String text) {
        return ReleaseId.parse(text).orElseThrow();
    }
}
