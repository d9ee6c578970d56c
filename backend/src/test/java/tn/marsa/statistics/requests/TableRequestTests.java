package tn.marsa.statistics.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;
import tn.marsa.statistics.Observatory;
import tn.marsa.statistics.SyntheticFacts;

/** A table beyond the plan, from the wish to every later release. */
@MarsaTest
class TableRequestTests {

    private static final String RESULT = """
            { __typename
              ... on TableRequestSaved { request { id state measure granularity by purpose owner refusalReason
                requestedBy { displayName } decidedBy { displayName } decidedOn } }
              ... on TableRequestRefused { code message } }""";

    private final Observatory observatory;
    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;

    TableRequestTests(
            @Autowired ApiCallers callers,
            @Autowired JdbcClient jdbc,
            @Autowired JdbcTemplate template,
            @Autowired TransactionTemplate transaction) {
        this.observatory = Observatory.of(callers);
        this.callers = callers;
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = transaction;
    }

    @Test
    void isInEveryReleaseThatIsPreparedAfterItsApproval() {
        String table = "measure: ARRIVALS, by: [SEX, GROUND, GOVERNORATE], period: \"%s\"";
        new SyntheticFacts(21, LocalDate.of(1921, 1, 1), 180).write(400, template, transaction);
        observatory.release("1921-Q1", "");
        assertThat(ruleOf(table.formatted("1921-Q1"))).isEqualTo("TOO_MANY_DIMENSIONS");
        String id = requested(request("ARRIVALS", "QUARTER", List.of("GOVERNORATE", "SEX", "GROUND")));
        assertThat(ruleOf(table.formatted("1921-Q1"))).isEqualTo("TOO_MANY_DIMENSIONS");

        approve(observatory.other(), id)
                .path("approveTable.request.state")
                .entity(String.class)
                .isEqualTo("APPROVED");
        observatory.release("1921-Q2", "");

        assertThat(ruleOf(table.formatted("1921-Q1"))).isEqualTo("NOT_IN_THIS_RELEASE");
        GraphQlTester.Response answer = ask(table.formatted("1921-Q2"));
        answer.path("statistics.table.cells").entityList(Object.class).hasSize(3 * 8 * 25);
        answer.path("statistics.table.cells[*].value")
                .entityList(Integer.class)
                .satisfies(values -> assertThat(values).doesNotContain(1, 2).anyMatch(value -> value > 2));
        answer.path("statistics.table.previousPeriod").valueIsNull();
        assertThat(ruleOf(table.replace("ARRIVALS", "DEPARTURES").formatted("1921-Q2")))
                .as("of another measure")
                .isEqualTo("TOO_MANY_DIMENSIONS");
    }

    @Test
    void holdsTheTableWholeAndNoPartOfItThatNoPlanHas() {
        String id = requested(request("STOCK", "QUARTER", List.of("SEX", "GROUND", "GOVERNORATE")));
        approve(observatory.other(), id);
        new SyntheticFacts(22, LocalDate.of(1922, 1, 1), 90).write(300, template, transaction);
        observatory.release("1922-Q1", "");

        assertThat(ruleOf("measure: STOCK, by: [GROUND, GOVERNORATE], period: \"1922-Q1\""))
                .isEqualTo("NOT_TOGETHER");
        assertThat(ruleOf("""
                measure: STOCK, by: [SEX], period: "1922-Q1",
                where: [{dimension: GOVERNORATE, category: "TN-11"}, {dimension: GROUND, category: "EDUCATION"}]""")).as("its total is none of the table's cells").isEqualTo("NOT_TOGETHER");
        GraphQlTester.Response narrowed = ask("""
                measure: STOCK, by: [GOVERNORATE], period: "1922-Q1",
                where: [{dimension: SEX, category: "1"}, {dimension: GROUND, category: "EDUCATION"}]""");
        observatory
                .ask("""
                        series(measure: STOCK, from: "1922-Q1", to: "1922-Q1",
                          where: [{dimension: SEX, category: "1"}, {dimension: GOVERNORATE, category: "TN-11"},
                            {dimension: GROUND, category: "EDUCATION"}]) { ... on StatisticsSeries { points { value } } }""")
                .path("statistics.series.points[0].value")
                .entity(Integer.class)
                .isEqualTo(narrowed.path("statistics.table.cells[0].value")
                        .entity(Integer.class)
                        .get());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            STOCK, YEAR, SEX AGE, PLANNED_ALREADY
            STOCK, YEAR, '', NO_DIMENSIONS
            STOCK, YEAR, SEX SEX, DIMENSION_TWICE
            STOCK, YEAR, AGE AGE_BROAD, TWO_LEVELS
            STOCK, YEAR, OFFICE SEX, OFFICE_ALONE
            STOCK, YEAR, SEX AGE_BROAD REGION ACTIVITY, TOO_MANY_DIMENSIONS
            STOCK, MONTH, CITIZENSHIP AGE, TOO_MANY_CELLS""")
    void saysWhyATableCannotBeAskedFor(String measure, String granularity, String by, String code) {
        Map<String, Object> input = request(measure, granularity, by.isEmpty() ? List.of() : List.of(by.split(" ")));

        GraphQlTester.Response answer = ask(observatory.one(), "requestTable", "RequestTableInput", input);
        answer.path("requestTable.code").entity(String.class).isEqualTo(code);
        answer.path("requestTable.message")
                .entity(String.class)
                .satisfies(text -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ab", "two\nlines", "turned \u202e round"})
    void takesNoTableWithoutPurposeOrOwner(String words) {
        Map<String, Object> input = request("STOCK", "QUARTER", List.of("BIRTH_COUNTRY", "GROUND"));
        Map<String, Object> noOwner = new HashMap<>(input);
        input.put("purpose", words);
        noOwner.put("owner", words);

        assertThat(code(ask(observatory.one(), "requestTable", "RequestTableInput", input), "requestTable"))
                .isEqualTo("PURPOSE_NEEDED");
        assertThat(code(ask(observatory.one(), "requestTable", "RequestTableInput", noOwner), "requestTable"))
                .isEqualTo("OWNER_NEEDED");
    }

    @Test
    void isApprovedByAnotherPersonAloneAndOnce() {
        String id = requested(request("STOCK", "QUARTER", List.of("BIRTH_GROUP", "GROUND")));

        assertThat(code(approve(observatory.one(), id), "approveTable")).isEqualTo("SAME_PERSON");
        approve(observatory.other(), id).path("approveTable.request.decidedOn").hasValue();
        assertThat(code(approve(observatory.other(), id), "approveTable")).isEqualTo("NOT_WAITING");
        assertThat(code(refuse(observatory.other(), id, "Too late"), "refuseTable"))
                .as("nothing takes it away")
                .isEqualTo("NOT_WAITING");
        assertThat(trail(id)).containsExactly("REQUEST_TABLE", "APPROVE_TABLE");
    }

    @Test
    void isRefusedWithAReasonThatEverybodyReads() {
        String id = requested(request("STOCK", "QUARTER", List.of("BIRTH_GROUP", "REGION")));
        assertThat(code(
                        ask(
                                observatory.one(),
                                "requestTable",
                                "RequestTableInput",
                                request("STOCK", "QUARTER", List.of("REGION", "BIRTH_GROUP"))),
                        "requestTable"))
                .isEqualTo("WAITING_ALREADY");

        assertThat(code(refuse(observatory.other(), id, " "), "refuseTable")).isEqualTo("REASON_NEEDED");
        refuse(observatory.other(), id, "The yearly table serves the purpose");
        observatory
                .ask("tableRequests(state: REFUSED) { id refusalReason decidedBy { displayName } }")
                .path("statistics.tableRequests[?(@.id == '%s')].refusalReason".formatted(id))
                .entityList(String.class)
                .containsExactly("The yearly table serves the purpose");
        assertThat(trail(id)).containsExactly("REQUEST_TABLE", "REFUSE_TABLE");
    }

    @Test
    void isAskedForOnceByARepeatedRequest() {
        Map<String, Object> input = request("STOCK", "QUARTER", List.of("BIRTH_GROUP", "AGE_BROAD"));

        assertThat(requested(input)).isEqualTo(requested(input));
    }

    @ParameterizedTest
    @EnumSource(names = "OBSERVATORY", mode = EnumSource.Mode.EXCLUDE)
    void isAbsentForEverybodyElse(Role role) {
        approve(callers.join(role), UUID.randomUUID().toString())
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }

    private List<String> trail(String id) {
        return jdbc.sql("""
                        SELECT SUBSTRING_INDEX(trail.detail, '.', 1) FROM trail
                        JOIN statistics_table_request AS wanted ON trail.detail LIKE
                            CONCAT('%TABLE.', wanted.granularity, ' ', wanted.measure, ' ', wanted.combination)
                        WHERE wanted.id = UNHEX(REPLACE(?, '-', '')) AND trail.action = 'FIGURES_RELEASED'
                        ORDER BY trail.id""").param(id).query((row, index) -> row.getString(1)).list();
    }

    private static Map<String, Object> request(String measure, String granularity, List<String> by) {
        return new HashMap<>(Map.of(
                "idempotencyKey",
                UUID.randomUUID(),
                "measure",
                measure,
                "granularity",
                granularity,
                "by",
                by,
                "purpose",
                "Planning of schools",
                "owner",
                "Directorate of studies"));
    }

    private String requested(Map<String, Object> input) {
        return ask(observatory.one(), "requestTable", "RequestTableInput", input)
                .path("requestTable.request.id")
                .entity(String.class)
                .get();
    }

    private static GraphQlTester.Response approve(ApiCaller who, String id) {
        return ask(
                who, "approveTable", "ApproveTableInput", Map.of("idempotencyKey", UUID.randomUUID(), "requestId", id));
    }

    private static GraphQlTester.Response refuse(ApiCaller who, String id, String reason) {
        return ask(
                who,
                "refuseTable",
                "RefuseTableInput",
                Map.of("idempotencyKey", UUID.randomUUID(), "requestId", id, "reason", reason));
    }

    private static GraphQlTester.Response ask(ApiCaller who, String mutation, String type, Map<String, Object> input) {
        return who.api()
                .document("mutation($input: %s!) { %s(input: $input) %s }".formatted(type, mutation, RESULT))
                .variable("input", input)
                .execute();
    }

    private GraphQlTester.Response ask(String arguments) {
        return observatory.ask("table(" + arguments + """
                ) { __typename ... on StatisticsTable { cells { value changeOnPrevious } previousPeriod }
                    ... on OutsidePlan { rule message } }""");
    }

    private String ruleOf(String arguments) {
        return ask(arguments).path("statistics.table.rule").entity(String.class).get();
    }

    private static String code(GraphQlTester.Response answer, String mutation) {
        return answer.path(mutation + ".code").entity(String.class).get();
    }
}
