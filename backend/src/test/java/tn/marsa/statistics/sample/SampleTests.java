package tn.marsa.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.shared.Role;
import tn.marsa.statistics.Observatory;
import tn.marsa.statistics.SyntheticFacts;

/** Rows that look like the register's and are nobody. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class SampleTests {

    private static final String ROWS = """
            birth { year country } nationality { sex citizenships } residence { ground intendedMonths }
            contact { governorate } family { maritalStatus } work { education activity }""";

    private final Observatory observatory;
    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;

    SampleTests(
            @Autowired ApiCallers callers,
            @Autowired JdbcClient jdbc,
            @Autowired JdbcTemplate template,
            @Autowired TransactionTemplate transaction) {
        this.observatory = Observatory.of(callers);
        this.callers = callers;
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = transaction;
        new SyntheticFacts(31, LocalDate.of(1931, 1, 1), 90).write(1_500, template, transaction);
        observatory.release("1931-Q1", "");
    }

    @Test
    void looksLikeWhatIsPublished() {
        int women = observatory
                .ask(
                        "table(measure: ARRIVALS, by: [SEX], period: \"1931-Q1\") { ... on StatisticsTable { cells { value } } }")
                .path("statistics.table.cells[1].value")
                .entity(Integer.class)
                .get();
        GraphQlTester.Response sample = sample("size: 400, seed: 7");

        sample.path("statistics.sample.synthetic").entity(Boolean.class).isEqualTo(true);
        sample.path("statistics.sample.note")
                .entity(String.class)
                .satisfies(note -> assertThat(note).contains("aucune n’est une personne"));
        sample.path("statistics.sample.rows[?(@.nationality.sex == 'F')]")
                .entityList(Object.class)
                .satisfies(
                        found -> assertThat(found.size()).isBetween(women * 400 / 1500 - 40, women * 400 / 1500 + 40));
        sample.path("statistics.sample.rows[*].birth.year")
                .entityList(Integer.class)
                .satisfies(years -> assertThat(years).allMatch(year -> year > 1931 - 95 && year <= 1931));
        sample.path("statistics.sample.rows[*].contact.governorate")
                .entityList(String.class)
                .satisfies(places -> assertThat(places).contains("TN-11").allMatch(place -> place.startsWith("TN-")));
    }

    @Test
    void drawsTheSameRowsFromTheSameSeed() {
        List<Object> rows = rows("size: 50, seed: 3");

        assertThat(rows("size: 50, seed: 3")).isEqualTo(rows);
        assertThat(rows("size: 20, seed: 3")).isEqualTo(rows.subList(0, 20));
        assertThat(rows("size: 50, seed: 4")).isNotEqualTo(rows);
    }

    @Test
    void doesNotChangeWhenSomebodyIsAdded() {
        List<Object> before = rows("size: 100, seed: 5");
        new SyntheticFacts(32, LocalDate.of(1931, 2, 1), 1).write(1, template, transaction);

        assertThat(rows("size: 100, seed: 5")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'period: "1931-Q1", size: 0', SIZE_OUT_OF_RANGE
            'period: "1931-Q1", size: 1001', SIZE_OUT_OF_RANGE
            'period: "1931-02"', PERIOD_NOT_RELEASED
            'period: "1931-Q1", measure: RESIDENCE_REFUSED', NOBODY_COUNTED""")
    void saysWhyThereAreNoRows(String arguments, String code) {
        GraphQlTester.Response refused =
                observatory.ask("sample(" + arguments + ") { ... on SampleRefused { code message } }");

        refused.path("statistics.sample.code").entity(String.class).isEqualTo(code);
        refused.path("statistics.sample.message")
                .entity(String.class)
                .satisfies(text -> assertThat(text).isNotBlank());
    }

    @Test
    void standsInTheTrail() {
        sample("size: 12, seed: 99");

        assertThat(jdbc.sql("SELECT detail FROM trail WHERE staff_id = ? AND action = 'FIGURES_READ'")
                        .param(observatory.other().caller().staff().bytes())
                        .query((row, index) -> row.getString(1))
                        .list())
                .contains("SAMPLE.1931-Q1 ARRIVALS 12 99");
    }

    @ParameterizedTest
    @EnumSource(names = "OBSERVATORY", mode = EnumSource.Mode.EXCLUDE)
    void isAbsentForEverybodyElse(Role role) {
        callers.join(role)
                .api()
                .document("{ statistics { sample(period: \"1931-Q1\") { __typename } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }

    private List<Object> rows(String arguments) {
        return sample(arguments)
                .path("statistics.sample.rows")
                .entityList(Object.class)
                .get();
    }

    private GraphQlTester.Response sample(String arguments) {
        return observatory.ask("sample(measure: ARRIVALS, period: \"1931-Q1\", " + arguments
                + ") { ... on SyntheticSample { synthetic note rows { " + ROWS + " } } }");
    }
}
