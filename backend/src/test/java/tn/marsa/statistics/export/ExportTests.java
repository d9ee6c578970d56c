package tn.marsa.statistics.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

/** Exports over HTTP: what a file is called, who gets one by which rules, and what the trail tells of it. */
@MarsaTest
class ExportTests {

    private final FiguresOverHttp figures;
    private final ApiCallers callers;
    private final JdbcClient jdbc;

    ExportTests(@Autowired ApplicationContext marsa, @Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        figures = new FiguresOverHttp(marsa);
        this.callers = callers;
        this.jdbc = jdbc;
    }

    @Test
    void givesASpreadsheetAndNamesItByCodes() throws Exception {
        figures.released("1824", 30);
        HttpResponse<String> answer = figures.get("table?format=XLSX&measure=STOCK&by=SEX,AGE_BROAD&period=1824", "ar");

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"stock-sex-age-broad-1824-v1.xlsx\"");
        assertThat(answer.body()).startsWith("PK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table?format=CSV&measure=STOCK&by=AGE,AGE_BROAD&period=1800|422|TWO_LEVELS",
                "table?format=CSV&measure=STOCK&by=SEX,SEX&period=1800|422|DIMENSION_TWICE",
                "table?format=CSV&measure=STOCK&by=OFFICE&period=1800|422|OFFICE_ALONE",
                "table?format=CSV&measure=STOCK&by=AGE,SEX&period=1800-01|422|NOT_TOGETHER",
                "table?format=CSV&measure=STOCK&where=SEX.9&period=1800|422|UNKNOWN_CATEGORY",
                "table?format=CSV&measure=STOCK&by=SEX&period=1800|422|PERIOD_NOT_RELEASED",
                "series?format=CSV&measure=STOCK&from=1800-02&to=1800-01|422|PERIODS_INVERTED",
                "table?format=PDF&measure=STOCK&period=1800|400|format",
                "table?format=CSV&measure=PERSONS&period=1800|400|measure",
                "table?format=CSV&measure=STOCK&by=NAME&period=1800|400|by",
                "table?format=CSV&measure=STOCK&where=SEX&period=1800|400|where",
                "table?format=CSV&measure=STOCK&period=1800-13|400|period",
                "table?format=CSV&measure=STOCK|400|period",
                "table?format=CSV&measure=STOCK&period=1800&vintage=x|400|vintage",
                "table?format=CSV&measure=STOCK&period=1800&separator=TAB|400|separator",
                "table?format=XLSX&measure=STOCK&period=1800&separator=SEMICOLON|400|separator",
                "table?format=CSV&measure=STOCK&period=1800&were=SEX.1|400|were",
                "table?format=CSV&measure=STOCK&period=1800&by=SEX&by=AGE|400|by",
                "table?format=CSV&measure=STOCK&period=1800&from=1800-01|400|from",
                "table?format=CSV&measure=STOCK&period=1800&a%20b=1|400|?",
                "series?format=CSV&measure=STOCK&from=1800-01&to=1800-02&by=SEX|400|by"
            })
    void refusesByTheRuleThatAQuestionBreaks(String path, int status, String says) throws Exception {
        HttpResponse<String> answer = figures.get(path, "fr");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"" + says + "\"").contains("\"message\":");
    }

    @Test
    void tellsEachExport() throws Exception {
        figures.released("1826", 30);
        ApiCaller analyst = callers.join(Role.OBSERVATORY);
        figures.get("table?format=XLSX&measure=STOCK&by=SEX&where=GROUND.FAMILY&period=1826", "en", analyst.token());
        figures.get("table?format=CSV&measure=STOCK&by=SEX&period=1799", "en", analyst.token());

        assertThat(rows(analyst))
                .containsExactly(
                        "EXPORT XLSX TABLE.1826 STOCK SEX GROUND.FAMILY",
                        "FIGURES_READ CSV TABLE.1799 STOCK SEX",
                        "REFUSAL INVALID_VALUE");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OBSERVATORY")
    void isAbsentForEverybodyElse(Role role) throws Exception {
        ApiCaller somebody = callers.join(role);

        assertThat(figures.get("table?format=CSV&measure=STOCK&period=1800", "en", somebody.token())
                        .statusCode())
                .isEqualTo(404);
        assertThat(rows(somebody)).containsExactly("REFUSAL FORBIDDEN FIGURES_EXPORT");
    }

    @Test
    void isAbsentForNobody() throws Exception {
        assertThat(figures.get("table?format=CSV&measure=STOCK&period=1800", "en", null)
                        .statusCode())
                .isEqualTo(404);
    }

    private List<@Nullable String> rows(ApiCaller who) {
        return jdbc.sql("SELECT CONCAT(action, ' ', detail) FROM trail WHERE staff_id = ? ORDER BY at, id")
                .param(who.caller().staff().bytes())
                .query(String.class)
                .list();
    }
}
