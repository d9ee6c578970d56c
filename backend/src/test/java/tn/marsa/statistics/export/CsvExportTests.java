package tn.marsa.statistics.export;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.statistics.export.FiguresOverHttp.column;
import static tn.marsa.statistics.export.FiguresOverHttp.records;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tn.marsa.MarsaTest;

/** Released figures as CSV, with all that a reader needs to know of them in the file. */
@MarsaTest
class CsvExportTests {

    private final FiguresOverHttp figures;

    CsvExportTests(@Autowired ApplicationContext marsa) {
        figures = new FiguresOverHttp(marsa);
    }

    @Test
    void givesTheFiguresThatGraphQlAnswers() throws Exception {
        figures.released("1801", 700);
        List<Integer> asked = figures.observatory()
                .ask("table(measure: ARRIVALS, by: [SEX, AGE_BROAD], period: \"1801\")"
                        + " { ... on StatisticsTable { cells { value } total { value } } }")
                .path("statistics.table..value")
                .entityList(Integer.class)
                .get();
        List<List<String>> csv =
                records(figures.get("table?format=CSV&measure=ARRIVALS&by=SEX,AGE_BROAD&period=1801", "en"));
        List<List<String>> sdmx =
                records(figures.get("table?format=SDMX_CSV&measure=ARRIVALS&by=SEX,AGE_BROAD&period=1801", "en"));

        assertThat(column(csv, "Figure")).startsWith(texts(asked));
        assertThat(column(sdmx, "OBS_VALUE")).containsExactly(withBlankFirst(asked));
    }

    @Test
    void tellsMarginStatusReleaseMethodAndSourceInTheFile() throws Exception {
        figures.released("1802", 40);
        List<List<String>> csv =
                records(figures.get("table?format=CSV&measure=STOCK&by=SEX&where=GROUND.FAMILY&period=1802", "en"));

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
        figures.released("18" + (10 + "arfren".indexOf(language)), 30);
        String period = "18" + (10 + "arfren".indexOf(language));
        HttpResponse<String> answer = figures.get("table?format=CSV&measure=STOCK&by=SEX&period=" + period, language);

        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
        assertThat(answer.body()).contains(measure, total);
    }

    @Test
    void partsFieldsBySemicolonsOnRequest() throws Exception {
        figures.released("1827", 30);

        assertThat(figures.get("table?format=CSV&separator=SEMICOLON&measure=STOCK&period=1827", "en")
                        .body())
                .startsWith("\uFEFFWhat is counted;Period;Vintage;Figure;");
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
