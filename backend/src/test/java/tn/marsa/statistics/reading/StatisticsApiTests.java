package tn.marsa.statistics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.shared.Role;
import tn.marsa.statistics.Observatory;

/** What the observatory is told of measures, dimensions and the plan, and nobody else. */
@MarsaTest
class StatisticsApiTests {

    private final Observatory observatory;
    private final ApiCallers callers;

    StatisticsApiTests(@Autowired ApiCallers callers) {
        this.observatory = Observatory.of(callers);
        this.callers = callers;
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
    void tellsThePlan() {
        observatory
                .ask("plan { granularity mostDimensions combinations { dimensions } }")
                .path("statistics.plan[*].mostDimensions")
                .entityList(Integer.class)
                .containsExactly(2, 2, 3);
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
}
