package tn.marsa.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
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
    private final Cells cells;
    private final Releases releases;
    private final Plan plan;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;

    BuildReleasesTests(
            @Autowired ApiCallers callers,
            @Autowired Cells cells,
            @Autowired Releases releases,
            @Autowired Plan plan,
            @Autowired JdbcClient jdbc,
            @Autowired JdbcTemplate template,
            @Autowired TransactionTemplate transaction) {
        this.observatory = Observatory.of(callers);
        this.cells = cells;
        this.releases = releases;
        this.plan = plan;
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = transaction;
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
