package tn.marsa.statistics.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.statistics.reading.ReleasedFigures.cellsOf;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.statistics.SyntheticFacts;

/** Nobody is found by asking before and after, again and again, or for the parts of a whole. */
@MarsaTest
class ComparedAnswersTests {

    private final ReleasedFigures figures;

    ComparedAnswersTests(@Autowired ApplicationContext marsa) {
        figures = new ReleasedFigures(marsa);
    }

    @Test
    void changesNothingForOnePersonMoreUntilTheNextRelease() {
        figures.released("1915-05", 120);
        String all = """
                plan { mostDimensions } releases(first: 1, granularity: MONTH, after: "%2$s") {
                  edges { node { period vintage state tablesDone hash } } }
                a: table(measure: ARRIVALS, by: [ORIGIN_GROUP, SEX], period: "1915-05") %1$s
                b: table(measure: STOCK, by: [AGE], period: "1915-05") %1$s
                c: series(measure: ARRIVALS, from: "1915-05", to: "1915-05") {
                  ... on StatisticsSeries { points { value } } }""".formatted(ReleasedFigures.TABLE, cursorBefore("1915-05-02"));
        Object before = mine(all);
        figures.write(new SyntheticFacts(99, LocalDate.of(1915, 5, 2), 5), 1);

        assertThat(mine(all)).isEqualTo(before);
    }

    @Test
    void answersAThousandRepeatsAlike() {
        figures.released("1916-05", 60);
        String aliases = IntStream.range(0, 25)
                .mapToObj(number -> "a" + number
                        + ": table(measure: ARRIVALS, by: [GOVERNORATE], period: \"1916-05\")"
                        + " { ... on StatisticsTable { cells { value } } }")
                .collect(Collectors.joining(" "));
        Set<Object> answers = new HashSet<>();
        for (int repeat = 0; repeat < 40; repeat++) {
            GraphQlTester.Response answer = figures.observatory().ask(aliases);
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
        figures.write(new SyntheticFacts(44, LocalDate.of(1917, 1, 1), 90), 400);
        List<List<Integer>> months = new ArrayList<>();
        for (String month : List.of("1917-01", "1917-02", "1917-03")) {
            figures.observatory().release(month, "");
            months.add(cellsOf(figures.table("measure: ARRIVALS, by: [GOVERNORATE], period: \"" + month + "\"")));
        }
        figures.observatory().release("1917-Q1", "");
        List<Integer> quarter = cellsOf(figures.table("measure: ARRIVALS, by: [GOVERNORATE], period: \"1917-Q1\""));

        assertThat(IntStream.range(0, quarter.size())
                        .filter(cell -> quarter.get(cell)
                                != months.stream()
                                        .mapToInt(month -> month.get(cell))
                                        .sum())
                        .count())
                .isGreaterThan(5);
    }

    private Object mine(String question) {
        return figures.observatory()
                .ask(question)
                .path("statistics")
                .entity(Object.class)
                .get();
    }

    /** A place in the list of releases after all that begin later. */
    private static String cursorBefore(String day) {
        String place = day + " ffffffff-ffff-ffff-ffff-ffffffffffff";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }
}
