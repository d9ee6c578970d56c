package tn.marsa.admin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.statistics.TableQuestion.Narrowed;

class FigureFileTest {

    private static final Release RELEASE = new Release(
            "r1",
            "2025",
            Granularity.YEAR,
            2,
            ReleaseState.PUBLISHED,
            9,
            9,
            new Release.Statistician("A. Modèle"),
            LocalDate.of(2026, 1, 31),
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 3, 2),
            null,
            null,
            "ab");

    @Test
    void narrowsTheFileAsTheTableIsNarrowed() {
        FigureFile file = FigureFile.table(
                new TableQuestion("STOCK", List.of("SEX"), List.of(new Narrowed("GROUND", "FAMILY")), "2025", 2),
                RELEASE);

        assertThat(file.path(FileFormat.CSV))
                .isEqualTo("/figures/table?measure=STOCK&by=SEX&period=2025&vintage=2&where=GROUND.FAMILY&format=CSV");
        assertThat(file.name(FileFormat.CSV)).isEqualTo("stock-sex-2025-v2-family.csv");
    }

    @Test
    void asksForTheVintageThatIsShown() {
        FigureFile file = FigureFile.table("STOCK", List.of("SEX", "AGE_BROAD"), RELEASE);

        assertThat(file.path(FileFormat.SDMX_CSV))
                .isEqualTo("/figures/table?measure=STOCK&by=SEX,AGE_BROAD&period=2025&vintage=2&format=SDMX_CSV");
        assertThat(file.name(FileFormat.SDMX_CSV)).isEqualTo("stock-sex-age-broad-2025-v2.sdmx.csv");
    }

    @Test
    void asksForTheMonthsThatAreShown() {
        FigureFile file = FigureFile.series("ARRIVALS", Months.upTo("2026-Q3"));

        assertThat(file.path(FileFormat.CSV))
                .isEqualTo("/figures/series?measure=ARRIVALS&from=2021-10&to=2026-09&format=CSV");
        assertThat(file.name(FileFormat.XLSX)).isEqualTo("arrivals-2021-10-2026-09.xlsx");
    }
}
