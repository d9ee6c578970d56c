package tn.marsa.statistics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.shared.Role;
import tn.marsa.statistics.Observatory;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.SyntheticFacts;

/** What the observatory asks, and what it is answered. */
@MarsaTest
class StatisticsApiTests {

    private static final String TABLE = """
            { __typename
              ... on StatisticsTable {
                axes { dimension name hierarchy categories { code name names { ar fr en } } }
                where { dimension category { code name } }
                release { period vintage granularity publishedOn recordedUntil }
                cells { codes value status changeOnPrevious } total { value changeOnPrevious }
                margin coverage { officesOpen offices } note previousPeriod }
              ... on OutsidePlan { rule message }
              ... on PeriodNotReleased { period message latest } }""";

    private final Observatory observatory;
    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;

    StatisticsApiTests(
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
    void answersEveryCellOfATableAndItsTotal() {
        released("1911", 900);
        GraphQlTester.Response table = ask("measure: ARRIVALS, by: [ORIGIN_GROUP, SEX], period: \"1911\"");

        table.path("statistics.table.cells").entityList(Object.class).hasSize(8 * 3);
        table.path("statistics.table.cells[0].codes")
                .entityList(String.class)
                .containsExactly("SUB_SAHARAN_AFRICA", "1");
        assertThat(values(table)).doesNotContain(1, 2).allMatch(value -> value >= 0);
        table.path("statistics.table.total.value")
                .entity(Integer.class)
                .satisfies(total -> assertThat(total).isBetween(895, 905));
        table.path("statistics.table.margin").entity(Integer.class).isEqualTo(2);
        table.path("statistics.table.note")
                .entity(String.class)
                .satisfies(note -> assertThat(note).contains("2"));
    }

    @Test
    void answersTheSameFigureInEveryTableThatHasIt() {
        released("1912", 900);
        List<Integer> inTable = ask("measure: ARRIVALS, by: [CITIZENSHIP, SEX], period: \"1912\"")
                .path("statistics.table.cells[?(@.codes[1] == '2')].value")
                .entityList(Integer.class)
                .get();
        GraphQlTester.Response narrowed = ask("""
                measure: ARRIVALS, by: [CITIZENSHIP], where: {dimension: SEX, category: "2"}, period: "1912\"""");

        assertThat(values(narrowed)).isEqualTo(inTable);
        int total = narrowed.path("statistics.table.total.value")
                .entity(Integer.class)
                .get();
        GraphQlTester.Response bySex = ask("measure: ARRIVALS, by: [SEX], period: \"1912\"");
        bySex.path("statistics.table.cells[?(@.codes[0] == '2')].value")
                .entityList(Integer.class)
                .containsExactly(total);
    }

    @Test
    void comparesWithThePeriodBeforeAsPublished() {
        released("1913-01", 300);
        released("1913-02", 200);
        GraphQlTester.Response before = ask("measure: ARRIVALS, by: [SEX], period: \"1913-01\"");
        GraphQlTester.Response after = ask("measure: ARRIVALS, by: [SEX], period: \"1913-02\"");

        List<Integer> changes = after.path("statistics.table.cells[*].changeOnPrevious")
                .entityList(Integer.class)
                .get();
        assertThat(changes)
                .isEqualTo(IntStream.range(0, 3)
                        .mapToObj(
                                cell -> values(after).get(cell) - values(before).get(cell))
                        .toList());
        after.path("statistics.table.previousPeriod").entity(String.class).isEqualTo("1913-01");
        before.path("statistics.table.previousPeriod").valueIsNull();
    }

    @Test
    void answersASeriesWithItsGaps() {
        released("1914-01", 300);
        released("1914-03", 100);
        GraphQlTester.Response series = observatory.ask("""
                series(measure: ARRIVALS, where: {dimension: SEX, category: "1"}, from: "1914-01", to: "1914-04") {
                  ... on StatisticsSeries { points { period value status vintage } margin note } }""");

        series.path("statistics.series.points[*].period")
                .entityList(String.class)
                .containsExactly("1914-01", "1914-02", "1914-03", "1914-04");
        series.path("statistics.series.points[1].value").valueIsNull();
        series.path("statistics.series.points[2].vintage").entity(Integer.class).isEqualTo(1);
        series.path("statistics.series.points[0].value")
                .entity(Integer.class)
                .isEqualTo(values(ask("measure: ARRIVALS, by: [SEX], period: \"1914-01\""))
                        .getFirst());
    }

    @Test
    void changesNothingForOnePersonMoreUntilTheNextRelease() {
        released("1915-05", 120);
        String all = """
                plan { mostDimensions } releases(first: 1, granularity: MONTH, after: "%2$s") {
                  edges { node { period vintage state tablesDone hash } } }
                a: table(measure: ARRIVALS, by: [ORIGIN_GROUP, SEX], period: "1915-05") %1$s
                b: table(measure: STOCK, by: [AGE], period: "1915-05") %1$s
                c: series(measure: ARRIVALS, from: "1915-05", to: "1915-05") {
                  ... on StatisticsSeries { points { value } } }""".formatted(TABLE, cursorBefore("1915-05-02"));
        Object before = mine(all);
        new SyntheticFacts(99, LocalDate.of(1915, 5, 2), 5).write(1, template, transaction);

        assertThat(mine(all)).isEqualTo(before);
    }

    @Test
    void answersAThousandRepeatsAlike() {
        released("1916-05", 60);
        String aliases = IntStream.range(0, 25)
                .mapToObj(number -> "a" + number
                        + ": table(measure: ARRIVALS, by: [GOVERNORATE], period: \"1916-05\")"
                        + " { ... on StatisticsTable { cells { value } } }")
                .collect(Collectors.joining(" "));
        Set<Object> answers = new HashSet<>();
        for (int repeat = 0; repeat < 40; repeat++) {
            GraphQlTester.Response answer = observatory.ask(aliases);
            for (int number = 0; number < 25; number++) {
                answers.add(answer.path("statistics.a" + number)
                        .entity(Object.class)
                        .get());
            }
        }

        assertThat(answers).hasSize(1);
    }

    @Test
    void publishesAQuarterThatIsNotTheSumOfItsMonths() {
        new SyntheticFacts(44, LocalDate.of(1917, 1, 1), 90).write(400, template, transaction);
        List<List<Integer>> months = new ArrayList<>();
        for (String month : List.of("1917-01", "1917-02", "1917-03")) {
            observatory.release(month, "");
            months.add(values(ask("measure: ARRIVALS, by: [GOVERNORATE], period: \"" + month + "\"")));
        }
        observatory.release("1917-Q1", "");
        List<Integer> quarter = values(ask("measure: ARRIVALS, by: [GOVERNORATE], period: \"1917-Q1\""));

        assertThat(IntStream.range(0, quarter.size())
                        .filter(cell -> quarter.get(cell)
                                != months.stream()
                                        .mapToInt(month -> month.get(cell))
                                        .sum())
                        .count())
                .isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void speaksTheReadersLanguage(String language) {
        GraphQlTester.Response answer =
                callers.join(Role.OBSERVATORY).speaking(language).document("""
                        { statistics { measures { measure name definition source coverage dimensions }
                          dimensions { dimension name categories { code name names { ar fr en } } }
                          table(measure: STOCK, by: [AGE, AGE_BROAD], period: "1900") { ... on OutsidePlan { message } } } }""").execute();

        answer.path("statistics.dimensions[0].categories[0].name")
                .entity(String.class)
                .isEqualTo(answer.path("statistics.dimensions[0].categories[0].names." + language)
                        .entity(String.class)
                        .get());
        answer.path("statistics.measures[*].source").entityList(String.class).hasSize(10);
        answer.path("statistics.measures[*].coverage").entityList(String.class).hasSize(10);
        answer.path("statistics.measures[*].definition")
                .entityList(String.class)
                .satisfies(texts -> assertThat(texts).doesNotHaveDuplicates().hasSize(10));
    }

    @Test
    void refusesAnInvertedSeriesByItsRule() {
        observatory
                .ask(
                        "series(measure: STOCK, from: \"2020-05\", to: \"2020-01\") { ... on OutsidePlan { rule message } }")
                .path("statistics.series.rule")
                .entity(String.class)
                .isEqualTo("PERIODS_INVERTED");
        observatory
                .ask("series(measure: STOCK, from: \"2001-01\", to: \"2020-01\") { ... on OutsidePlan { rule } }")
                .path("statistics.series.rule")
                .entity(String.class)
                .isEqualTo("PERIODS_UNEQUAL");
    }

    @Test
    void answersEachReadyMadeTableOfAYear() {
        released("1918", 60);
        List<List<String>> by = observatory
                .ask("readyTables { by }")
                .path("statistics.readyTables[*].by")
                .entity(new ParameterizedTypeReference<List<List<String>>>() {})
                .get();
        List<String> measures = observatory
                .ask("readyTables { measure }")
                .path("statistics.readyTables[*].measure")
                .entityList(String.class)
                .get();

        for (int table = 0; table < by.size(); table++) {
            observatory
                    .ask("table(measure: %s, by: %s, period: \"1918\") { __typename }"
                            .formatted(measures.get(table), by.get(table)))
                    .path("statistics.table.__typename")
                    .entity(String.class)
                    .isEqualTo("StatisticsTable");
        }
    }

    @Test
    void tellsThePlan() {
        observatory
                .ask("plan { granularity mostDimensions combinations { dimensions } }")
                .path("statistics.plan[*].mostDimensions")
                .entityList(Integer.class)
                .containsExactly(2, 2, 3);
    }

    @Test
    void standsInTheTrailWithEachQuestion() {
        observatory.ask("""
                table(measure: ARRIVALS, by: [AGE], where: {dimension: SEX, category: "2"}, period: "1918-07") { __typename }""");

        assertThat(jdbc.sql("SELECT detail FROM trail WHERE staff_id = ? AND action = 'FIGURES_READ'")
                        .param(observatory.other().caller().staff().bytes())
                        .query((row, index) -> row.getString(1))
                        .list())
                .containsExactly("TABLE.1918-07 ARRIVALS AGE SEX.2");
    }

    @Test
    void standsInTheTrailWithWhatIsCompared() {
        observatory.ask("""
                table(measure: ARRIVALS, by: [SEX], period: "1918-08", vintage: 2) {
                    ... on StatisticsTable { previousPeriod }
                }""");

        assertThat(jdbc.sql("SELECT detail FROM trail WHERE staff_id = ? AND action = 'FIGURES_READ'")
                        .param(observatory.other().caller().staff().bytes())
                        .query((row, index) -> row.getString(1))
                        .list())
                .containsExactly("TABLE.1918-08 VINTAGE.2 CHANGE.1918-07 ARRIVALS SEX");
    }

    @ParameterizedTest
    @EnumSource(names = "OBSERVATORY", mode = EnumSource.Mode.EXCLUDE)
    void isAbsentForEverybodyElse(Role role) {
        callers.join(role)
                .api()
                .document("{ statistics { measures { name } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }

    private void released(String period, int persons) {
        Period of = Period.parse(period);
        int days = of.lastDay().getDayOfYear() - of.firstDay().getDayOfYear() + 1;
        new SyntheticFacts(persons, of.firstDay(), days).write(persons, template, transaction);
        observatory.release(period, "");
    }

    private GraphQlTester.Response ask(String arguments) {
        return observatory.ask("table(" + arguments + ") " + TABLE);
    }

    private Object mine(String question) {
        return observatory.ask(question).path("statistics").entity(Object.class).get();
    }

    /** A place in the list of releases after all that begin later. */
    private static String cursorBefore(String day) {
        String place = day + " ffffffff-ffff-ffff-ffff-ffffffffffff";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<Integer> values(GraphQlTester.Response table) {
        return table.path("statistics.table.cells[*].value")
                .entityList(Integer.class)
                .get();
    }
}
