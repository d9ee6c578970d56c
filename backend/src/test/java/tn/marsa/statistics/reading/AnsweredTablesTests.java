package tn.marsa.statistics.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.statistics.reading.ReleasedFigures.cellsOf;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;

/** Every table and series of the plan is answered from its release, the same figure alike wherever it stands. */
@MarsaTest
class AnsweredTablesTests {

    private final ReleasedFigures figures;

    AnsweredTablesTests(@Autowired ApplicationContext marsa) {
        figures = new ReleasedFigures(marsa);
    }

    @Test
    void answersEveryCellOfATableAndItsTotal() {
        figures.released("1911", 900);
        GraphQlTester.Response table = figures.table("measure: ARRIVALS, by: [ORIGIN_GROUP, SEX], period: \"1911\"");

        table.path("statistics.table.cells").entityList(Object.class).hasSize(8 * 3);
        table.path("statistics.table.cells[0].codes")
                .entityList(String.class)
                .containsExactly("SUB_SAHARAN_AFRICA", "1");
        assertThat(cellsOf(table)).doesNotContain(1, 2).allMatch(value -> value >= 0);
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
        figures.released("1912", 900);
        List<Integer> inTable = figures.table("measure: ARRIVALS, by: [GROUND, SEX], period: \"1912\"")
                .path("statistics.table.cells[?(@.codes[1] == '2')].value")
                .entityList(Integer.class)
                .get();
        GraphQlTester.Response narrowed = figures.table("""
                measure: ARRIVALS, by: [GROUND], where: {dimension: SEX, category: "2"}, period: "1912\"""");

        assertThat(cellsOf(narrowed)).isEqualTo(inTable);
        int total = narrowed.path("statistics.table.total.value")
                .entity(Integer.class)
                .get();
        GraphQlTester.Response bySex = figures.table("measure: ARRIVALS, by: [SEX], period: \"1912\"");
        bySex.path("statistics.table.cells[?(@.codes[0] == '2')].value")
                .entityList(Integer.class)
                .containsExactly(total);
    }

    @Test
    void comparesWithThePeriodBeforeAsPublished() {
        figures.released("1913-01", 300);
        figures.released("1913-02", 200);
        GraphQlTester.Response before = figures.table("measure: ARRIVALS, by: [SEX], period: \"1913-01\"");
        GraphQlTester.Response after = figures.table("measure: ARRIVALS, by: [SEX], period: \"1913-02\"");

        List<Integer> changes = after.path("statistics.table.cells[*].changeOnPrevious")
                .entityList(Integer.class)
                .get();
        assertThat(changes)
                .isEqualTo(IntStream.range(0, 3)
                        .mapToObj(cell ->
                                cellsOf(after).get(cell) - cellsOf(before).get(cell))
                        .toList());
        after.path("statistics.table.previousPeriod").entity(String.class).isEqualTo("1913-01");
        before.path("statistics.table.previousPeriod").valueIsNull();
    }

    @Test
    void answersASeriesWithItsGaps() {
        figures.released("1914-01", 300);
        figures.released("1914-03", 100);
        GraphQlTester.Response series = figures.observatory().ask("""
                series(measure: ARRIVALS, where: {dimension: SEX, category: "1"}, from: "1914-01", to: "1914-04") {
                  ... on StatisticsSeries { points { period value status vintage } margin note } }""");

        series.path("statistics.series.points[*].period")
                .entityList(String.class)
                .containsExactly("1914-01", "1914-02", "1914-03", "1914-04");
        series.path("statistics.series.points[1].value").valueIsNull();
        series.path("statistics.series.points[2].vintage").entity(Integer.class).isEqualTo(1);
        series.path("statistics.series.points[0].value")
                .entity(Integer.class)
                .isEqualTo(cellsOf(figures.table("measure: ARRIVALS, by: [SEX], period: \"1914-01\""))
                        .getFirst());
    }

    @Test
    void answersEachReadyMadeTableOfAYear() {
        figures.released("1918", 60);
        List<List<String>> by = figures.observatory()
                .ask("readyTables { by }")
                .path("statistics.readyTables[*].by")
                .entity(new ParameterizedTypeReference<List<List<String>>>() {})
                .get();
        List<String> measures = figures.observatory()
                .ask("readyTables { measure }")
                .path("statistics.readyTables[*].measure")
                .entityList(String.class)
                .get();

        for (int table = 0; table < by.size(); table++) {
            figures.observatory()
                    .ask("table(measure: %s, by: %s, period: \"1918\") { __typename }"
                            .formatted(measures.get(table), by.get(table)))
                    .path("statistics.table.__typename")
                    .entity(String.class)
                    .isEqualTo("StatisticsTable");
        }
    }
}
