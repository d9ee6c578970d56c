package tn.marsa.statistics.export;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.statistics.export.FiguresOverHttp.column;
import static tn.marsa.statistics.export.FiguresOverHttp.records;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tn.marsa.MarsaTest;

/** Released figures as SDMX-CSV, for other statistical offices. */
@MarsaTest
class SdmxExportTests {

    private final FiguresOverHttp figures;

    SdmxExportTests(@Autowired ApplicationContext marsa) {
        figures = new FiguresOverHttp(marsa);
    }

    // SDMX-CSV 2.0, data message field guide.
    @Test
    void keepsToTheFieldGuideOfSdmxCsv() throws Exception {
        figures.released("1820", 300);
        HttpResponse<String> answer =
                figures.get("table?format=SDMX_CSV&measure=ARRIVALS&by=SEX,ORIGIN_GROUP&period=1820", "fr");
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
                        "ORIGIN_GROUP",
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
                        .containsExactly("dataflow", "TN_ONM:MARSA_SEX_ORIGIN_GROUP(1.0.0)", "I"));
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
        figures.released("1823", 50);
        String one = figures.get("table?format=SDMX_CSV&measure=STOCK&by=SEX,AGE&period=1823", "en")
                .body();
        String other = figures.get("table?format=SDMX_CSV&measure=STOCK&by=AGE,SEX&period=1823", "en")
                .body();

        assertThat(other.lines().sorted())
                .containsExactlyElementsOf(one.lines().sorted().toList());
    }

    @Test
    void givesASeriesWithTheVintageOfEachPeriod() throws Exception {
        figures.released("1825-01", 60);
        figures.released("1825-03", 60);
        List<List<String>> file = records(
                figures.get("series?format=SDMX_CSV&measure=ARRIVALS&where=SEX.2&from=1825-01&to=1825-04", "en"));

        assertThat(column(file, "TIME_PERIOD")).containsExactly("", "1825-01", "1825-03");
        assertThat(column(file, "VINTAGE")).containsExactly("", "1", "1");
        assertThat(column(file, "SEX")).containsExactly("", "2", "2");
    }
}
