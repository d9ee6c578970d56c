package tn.marsa.statistics.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;
import tn.marsa.statistics.Observatory;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.SyntheticFacts;

/** Released figures as files, over HTTP. */
@MarsaTest
class ExportTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ApiCallers callers;
    private final Observatory observatory;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final Environment environment;

    ExportTests(
            @Autowired ApiCallers callers,
            @Autowired JdbcClient jdbc,
            @Autowired JdbcTemplate template,
            @Autowired TransactionTemplate transaction,
            @Autowired Environment environment) {
        this.callers = callers;
        this.observatory = Observatory.of(callers);
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = transaction;
        this.environment = environment;
    }

    @Test
    void givesTheFiguresThatGraphQlAnswers() throws Exception {
        released("1801", 700);
        List<Integer> asked = observatory
                .ask("table(measure: ARRIVALS, by: [SEX, AGE_BROAD], period: \"1801\")"
                        + " { ... on StatisticsTable { cells { value } total { value } } }")
                .path("statistics.table..value")
                .entityList(Integer.class)
                .get();
        List<List<String>> csv = records(get("table?format=CSV&measure=ARRIVALS&by=SEX,AGE_BROAD&period=1801", "en"));
        List<List<String>> sdmx =
                records(get("table?format=SDMX_CSV&measure=ARRIVALS&by=SEX,AGE_BROAD&period=1801", "en"));

        assertThat(column(csv, "Figure")).startsWith(texts(asked));
        assertThat(column(sdmx, "OBS_VALUE")).containsExactly(withBlankFirst(asked));
    }

    @Test
    void tellsMarginStatusReleaseMethodAndSourceInTheFile() throws Exception {
        released("1802", 40);
        List<List<String>> csv =
                records(get("table?format=CSV&measure=STOCK&by=SEX&where=GROUND.FAMILY&period=1802", "en"));

        assertThat(csv.getFirst())
                .containsExactly(
                        "\uFEFFWhat is counted",
                        "Period",
                        "Vintage",
                        "Sex, code",
                        "Sex",
                        "Reason for migration (United Nations), code",
                        "Reason for migration (United Nations)",
                        "Figure",
                        "Typical error",
                        "Reliability");
        assertThat(csv.get(1).subList(0, 7)).containsExactly("Residents", "1802", "1", "1", "Male", "FAMILY", "Family");
        assertThat(csv.get(4).subList(3, 5)).containsExactly("_T", "Total");
        assertThat(csv).allSatisfy(line -> assertThat(line).hasSize(10));
        assertThat(csv.subList(5, csv.size()).stream().map(List::getFirst))
                .anyMatch(line -> line.startsWith("Release of 1802, vintage 1, published on "))
                .anyMatch(line -> line.contains("noise of its own"))
                .anyMatch(line -> line.contains("Marsa") && line.contains("cell key method"));
    }

    @ParameterizedTest
    @CsvSource({"ar,المقيمون,المجموع", "fr,Résidents,Total", "en,Residents,Total"})
    void speaksTheReadersLanguage(String language, String measure, String total) throws Exception {
        released("18" + (10 + "arfren".indexOf(language)), 30);
        String period = "18" + (10 + "arfren".indexOf(language));
        HttpResponse<String> answer = get("table?format=CSV&measure=STOCK&by=SEX&period=" + period, language);

        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
        assertThat(answer.body()).contains(measure, total);
    }

    // SDMX-CSV 2.0, data message field guide.
    @Test
    void keepsToTheFieldGuideOfSdmxCsv() throws Exception {
        released("1820", 300);
        HttpResponse<String> answer =
                get("table?format=SDMX_CSV&measure=ARRIVALS&by=SEX,CITIZENSHIP&period=1820", "fr");
        List<List<String>> file = records(answer);

        // Columns: structure, its id, action; components grouped by kind, as the structure has them.
        assertThat(file.getFirst())
                .containsExactly(
                        "STRUCTURE",
                        "STRUCTURE_ID",
                        "ACTION",
                        "FREQ",
                        "MEASURE",
                        "SEX",
                        "CITIZENSHIP",
                        "TIME_PERIOD",
                        "OBS_VALUE",
                        "OBS_STATUS",
                        "MARGIN",
                        "VINTAGE",
                        "NOTE",
                        "SOURCE");
        assertThat(file).allSatisfy(line -> assertThat(line).hasSize(14));
        List<List<String>> rows = file.subList(1, file.size());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.subList(0, 3))
                        .containsExactly("dataflow", "TN_ONM:MARSA_SEX_CITIZENSHIP(1.0.0)", "I"));
        // A row for attributes attached to no dimension, then rows of one observation, each key once.
        assertThat(rows.getFirst().subList(3, 12)).containsOnly("");
        assertThat(rows.getFirst().get(12)).isNotEmpty();
        List<List<String>> observations = rows.subList(1, rows.size());
        assertThat(observations.stream().map(row -> row.subList(3, 8))).doesNotHaveDuplicates();
        assertThat(observations).allSatisfy(row -> {
            assertThat(row.get(3)).isEqualTo("A");
            assertThat(row.get(4)).isEqualTo("ARRIVALS");
            assertThat(row.get(7)).isEqualTo("1820");
            assertThat(row.get(8)).matches("0|[3-9]|[1-9][0-9]+");
            assertThat(row.get(9)).isIn("A", "U");
        });
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .contains("application/vnd.sdmx.data+csv")
                .contains("version=2.0.0");
        assertThat(answer.body()).doesNotStartWith("\uFEFF").contains("\r\n");
    }

    @Test
    void namesTheSameDataflowInWhateverOrderDimensionsAreAsked() throws Exception {
        released("1823", 50);
        String one = get("table?format=SDMX_CSV&measure=STOCK&by=SEX,AGE&period=1823", "en")
                .body();
        String other = get("table?format=SDMX_CSV&measure=STOCK&by=AGE,SEX&period=1823", "en")
                .body();

        assertThat(other.lines().sorted())
                .containsExactlyElementsOf(one.lines().sorted().toList());
    }

    @Test
    void givesASpreadsheetAndNamesItByCodes() throws Exception {
        released("1824", 30);
        HttpResponse<String> answer = get("table?format=XLSX&measure=STOCK&by=SEX,AGE_BROAD&period=1824", "ar");

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"stock-sex-age-broad-1824-v1.xlsx\"");
        assertThat(answer.body()).startsWith("PK");
    }

    @Test
    void givesASeriesWithTheVintageOfEachPeriod() throws Exception {
        released("1825-01", 60);
        released("1825-03", 60);
        List<List<String>> file =
                records(get("series?format=SDMX_CSV&measure=ARRIVALS&where=SEX.2&from=1825-01&to=1825-04", "en"));

        assertThat(column(file, "TIME_PERIOD")).containsExactly("", "1825-01", "1825-03");
        assertThat(column(file, "VINTAGE")).containsExactly("", "1", "1");
        assertThat(column(file, "SEX")).containsExactly("", "2", "2");
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
                "table?format=XLSX&measure=STOCK&period=1800&separator=SEMICOLON|400|separator"
            })
    void refusesByTheRuleThatAQuestionBreaks(String path, int status, String says) throws Exception {
        HttpResponse<String> answer = get(path, "fr");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"" + says + "\"").contains("\"message\":");
    }

    @Test
    void partsFieldsBySemicolonsOnRequest() throws Exception {
        released("1827", 30);

        assertThat(get("table?format=CSV&separator=SEMICOLON&measure=STOCK&period=1827", "en")
                        .body())
                .startsWith("\uFEFFWhat is counted;Period;Vintage;Figure;");
    }

    @Test
    void tellsEachExport() throws Exception {
        released("1826", 30);
        ApiCaller analyst = callers.join(Role.OBSERVATORY);
        get("table?format=XLSX&measure=STOCK&by=SEX&where=GROUND.FAMILY&period=1826", "en", analyst.token());
        get("table?format=CSV&measure=STOCK&by=SEX&period=1799", "en", analyst.token());

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

        assertThat(get("table?format=CSV&measure=STOCK&period=1800", "en", somebody.token())
                        .statusCode())
                .isEqualTo(404);
        assertThat(rows(somebody)).containsExactly("REFUSAL FORBIDDEN FIGURES_EXPORT");
    }

    @Test
    void isAbsentForNobody() throws Exception {
        assertThat(get("table?format=CSV&measure=STOCK&period=1800", "en", null).statusCode())
                .isEqualTo(404);
    }

    private void released(String period, int persons) {
        LocalDate first = Period.parse(period).firstDay();
        new SyntheticFacts(persons, first, 28).write(persons, template, transaction);
        observatory.release(period, "");
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        return get(path, language, observatory.one().token());
    }

    private HttpResponse<String> get(String path, String language, @Nullable String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                        + environment.getRequiredProperty("local.server.port") + "/figures/" + path))
                .header("Accept-Language", language);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private List<@Nullable String> rows(ApiCaller who) {
        return jdbc.sql("SELECT CONCAT(action, ' ', detail) FROM trail WHERE staff_id = ? ORDER BY at, id")
                .param(who.caller().staff().bytes())
                .query(String.class)
                .list();
    }

    private static List<List<String>> records(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return CsvReader.builder().ofCsvRecord(answer.body()).stream()
                .map(line -> line.getFields())
                .toList();
    }

    private static List<String> column(List<List<String>> file, String heading) {
        int place = file.getFirst().indexOf(heading);
        return file.stream().skip(1).map(line -> line.get(place)).toList();
    }

    private static String[] texts(List<Integer> values) {
        return values.stream().map(String::valueOf).toArray(String[]::new);
    }

    private static String[] withBlankFirst(List<Integer> values) {
        return IntStream.rangeClosed(0, values.size())
                .mapToObj(place -> place == 0 ? "" : String.valueOf(values.get(place - 1)))
                .toArray(String[]::new);
    }
}
