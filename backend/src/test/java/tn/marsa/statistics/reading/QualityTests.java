package tn.marsa.statistics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

/** How complete registrations are, by field and by office, and never by both. */
@MarsaTest
class QualityTests {

    private static final String QUALITY = """
            { __typename
              ... on StatisticsQuality { note margin
                fields { dimension name registrations unknown knownPercent }
                offices { office { code } registrations incomplete completePercent } }
              ... on PeriodNotReleased { message } }""";

    private final Observatory observatory;
    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;

    QualityTests(
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
    void tellsCompletenessFromPublishedFigures() {
        new SyntheticFacts(41, LocalDate.of(1941, 3, 1), 20).write(500, template, transaction);
        observatory.release("1941-03", "");
        GraphQlTester.Response quality = observatory.ask("quality(period: \"1941-03\") " + QUALITY);
        int unknown = observatory
                .ask(
                        "table(measure: REGISTRATIONS, by: [EDUCATION], period: \"1941-03\") { ... on StatisticsTable { cells { value } } }")
                .path("statistics.table.cells[4].value")
                .entity(Integer.class)
                .get();

        quality.path("statistics.quality.fields").entityList(Object.class).hasSize(10);
        quality.path("statistics.quality.fields[?(@.dimension == 'EDUCATION')].unknown")
                .entityList(Integer.class)
                .containsExactly(unknown);
        quality.path("statistics.quality.fields[?(@.dimension == 'GOVERNORATE')].knownPercent")
                .entityList(Double.class)
                .containsExactly(100.0);
        int incomplete = jdbc.sql("""
                        SELECT COUNT(*) FROM fact WHERE kind = 'REGISTRATION' AND education IS NULL
                          AND 1941 - birth_year >= 16 AND happened_on BETWEEN '1941-03-01' AND '1941-03-31'""").query(Integer.class).single();
        quality.path("statistics.quality.offices[0].incomplete")
                .entity(Integer.class)
                .satisfies(published -> assertThat(published).isBetween(incomplete - 5, incomplete + 5));
        quality.path("statistics.quality.offices[0].office.code")
                .entity(String.class)
                .isEqualTo("1101");
    }

    @Test
    void tellsOfCountriesByTheirGroupsWhereThePlanHasNoCountries() {
        new SyntheticFacts(43, LocalDate.of(1943, 1, 1), 20).write(100, template, transaction);
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        INSERT INTO fact (id, event_id, record_key, kind, flow_count, stock_change, happened_on, recorded_at,
                            office_code, sex, birth_year, birth_country, ground, intended_months, governorate)
                        SELECT UNHEX(LEFT(SHA2(id, 256), 32)), UNHEX(LEFT(SHA2(id, 256), 32)),
                            record_key, kind, flow_count, stock_change, happened_on, recorded_at,
                            office_code, sex, birth_year, birth_country, ground, intended_months, governorate
                        FROM fact WHERE kind = 'REGISTRATION' AND happened_on BETWEEN '1943-01-01' AND '1943-03-31'""").update());
        observatory.release("1943-Q1", "");

        observatory
                .ask("quality(period: \"1943-Q1\") " + QUALITY)
                .path("statistics.quality.fields[?(@.dimension == 'CITIZENSHIP')].unknown")
                .entityList(Integer.class)
                .satisfies(unknown -> assertThat(unknown.getFirst()).isBetween(95, 105));
    }

    @Test
    void givesNoShareOfAFewRegistrations() {
        new SyntheticFacts(42, LocalDate.of(1942, 3, 1), 20).write(3, template, transaction);
        observatory.release("1942-03", "");

        observatory
                .ask("quality(period: \"1942-03\") " + QUALITY)
                .path("statistics.quality.fields[*].knownPercent")
                .entityList(Object.class)
                .satisfies(shares -> assertThat(shares).containsOnlyNulls());
    }

    @Test
    void countsIncompleteFilesByNothingButTheOffice() {
        observatory
                .ask("table(measure: INCOMPLETE_FILES, by: [SEX], period: \"1941-03\") { ... on OutsidePlan { rule } }")
                .path("statistics.table.rule")
                .entity(String.class)
                .isEqualTo("OFFICE_ALONE");
        observatory
                .ask(
                        "table(measure: INCOMPLETE_FILES, by: [OFFICE, SEX], period: \"1941-03\") { ... on OutsidePlan { rule } }")
                .path("statistics.table.rule")
                .entity(String.class)
                .isEqualTo("OFFICE_ALONE");
    }

    @Test
    void saysThatAPeriodIsNotReleased() {
        observatory
                .ask("quality(period: \"1943-03\") " + QUALITY)
                .path("statistics.quality.__typename")
                .entity(String.class)
                .isEqualTo("PeriodNotReleased");
    }

    @ParameterizedTest
    @EnumSource(names = "OBSERVATORY", mode = EnumSource.Mode.EXCLUDE)
    void isAbsentForEverybodyElse(Role role) {
        callers.join(role)
                .api()
                .document("{ statistics { quality(period: \"1941-03\") { __typename } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }
}
