package tn.marsa.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Observatory;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.SyntheticFacts;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.plan.Plan;

/** Releases that another machine has begun, or that the plan was another for. */
@MarsaTest
class BegunReleasesTests {

    private static final Combination TOTAL = Combination.of(List.of());
    private static final Combination BY_SEX = Combination.of(List.of(Dimension.SEX));
    private static final Combination BY_GROUP = Combination.of(List.of(Dimension.ORIGIN_GROUP));

    private final Observatory observatory;
    private final Cells cells;
    private final ReleaseTables tables;
    private final Plan plan;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final Committed committed;

    BegunReleasesTests(
            @Autowired ApiCallers callers,
            @Autowired Cells cells,
            @Autowired ReleaseTables tables,
            @Autowired Plan plan,
            @Autowired JdbcTemplate template,
            @Autowired TransactionTemplate transaction,
            @Autowired Committed committed) {
        this.observatory = Observatory.of(callers);
        this.cells = cells;
        this.tables = tables;
        this.plan = plan;
        this.template = template;
        this.transaction = transaction;
        this.committed = committed;
    }

    @Test
    void areBegunAnewWhereAMachineWentDown() {
        new SyntheticFacts(6, LocalDate.of(1906, 3, 1), 31).write(50, template, transaction);
        ReleaseId id = begun("1906-03", plan.tables(Granularity.MONTH, List.of()));
        committed.update(
                "INSERT INTO statistics_cell VALUES (?, 'ARRIVALS', 'SEX', '1', '', '', 99, 99)", (Object) id.bytes());
        release(id);
        observatory.await(id.toString());

        assertThat(cells.table(id, Measure.ARRIVALS, BY_SEX, Map.of()).stream()
                        .mapToLong(Cell::persons)
                        .sum())
                .isEqualTo(50);
    }

    @Test
    void holdTheTablesOfThePlanThatTheyWerePreparedWith() {
        new SyntheticFacts(8, LocalDate.of(1918, 3, 1), 31).write(50, template, transaction);
        ReleaseId id = begun(
                "1918-03",
                Map.of(Measure.ARRIVALS, List.of(TOTAL, BY_SEX), Measure.REGISTRATIONS, List.of(TOTAL, BY_GROUP)));
        release(id);
        observatory.await(id.toString());
        observatory
                .publish(observatory.other(), id.toString())
                .path("publishRelease.__typename")
                .entity(String.class)
                .isEqualTo("ReleaseSaved");

        assertThat(ruleOf("measure: ARRIVALS, by: [SEX], period: \"1918-03\"")).isEmpty();
        assertThat(ruleOf("measure: ARRIVALS, by: [GROUND], period: \"1918-03\""))
                .contains("NOT_IN_THIS_RELEASE");
        assertThat(ruleOf("measure: STOCK, by: [], period: \"1918-03\"")).contains("NOT_IN_THIS_RELEASE");
        observatory.ask("""
                        series(measure: ARRIVALS, from: "1918-03", to: "1918-03",
                          where: [{dimension: GROUND, category: "EDUCATION"}]) {
                            ... on StatisticsSeries { points { period value } } }""").path("statistics.series.points[0].value").valueIsNull();
        observatory
                .ask("quality(period: \"1918-03\") { ... on StatisticsQuality { fields { dimension } } }")
                .path("statistics.quality.fields[*].dimension")
                .entityList(String.class)
                .isEqualTo(List.of("CITIZENSHIP"));
    }

    /** The rule that a question for a table breaks; empty if it is answered. */
    private Optional<String> ruleOf(String question) {
        GraphQlTester.Response answer = observatory.ask("table(" + question + ") { ... on OutsidePlan { rule } }");
        Map<String, Object> table = answer.path("statistics.table")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
        return Optional.ofNullable(table.get("rule")).map(Object::toString);
    }

    /** A month that another machine makes, with those tables; it never ends. */
    private ReleaseId begun(String month, Map<Measure, List<Combination>> held) {
        ReleaseId id = ReleaseId.next();
        Period period = Period.parse(month);
        committed.update(
                """
                INSERT INTO statistics_release (id, period, granularity, begins_on, vintage, state, tables_done,
                    tables_total, prepared_by, prepared_at, recorded_before, publishable_from, plan_hash, offices_open, offices, claim,
                    claimed_until)
                VALUES (?, ?, 'MONTH', ?, 1, 'PREPARING', 7, 9, ?, '2026-01-01', '2026-01-01', ?, ?, 1, 71, ?, '2037-01-01')""",
                id.bytes(),
                month,
                period.firstDay(),
                observatory.one().caller().staff().bytes(),
                period.lastDay().plusDays(15),
                new byte[32],
                id.bytes());
        transaction.executeWithoutResult(status -> tables.keep(id, held));
        return id;
    }

    /** Has the other machine's claim run out. */
    private void release(ReleaseId id) {
        committed.update(
                "UPDATE statistics_release SET claimed_until = '2026-01-01' WHERE id = ?", (Object) id.bytes());
    }
}
