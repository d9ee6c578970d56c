package tn.marsa.statistics.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets as files, byte by byte. */
class FilesTests {

    private static final Sheet HOSTILE = new Sheet(
            "Figures",
            List.of("=cmd|' /C calc'!A0", "Figure"),
            List.of(
                    List.of(new Sheet.Text("@SUM(1,2)"), new Sheet.Amount(7)),
                    List.of(new Sheet.Text("Sidi \"Bou\", Saïd"), new Sheet.Amount(0))),
            "Notes",
            List.of("+1\n-1", "<b>&"));

    @TempDir
    Path folder;

    @Test
    void writesCsvByRfc4180WithoutAFormula() throws Exception {
        var out = new ByteArrayOutputStream();
        CsvFile.write(HOSTILE, Separator.COMMA, out);

        assertThat(out.toString(UTF_8)).isEqualTo("""
                \uFEFF'=cmd|' /C calc'!A0,Figure
                "'@SUM(1,2)",7
                "Sidi ""Bou"", Saïd",0
                "'+1¶-1",
                <b>&,
                """.replace("\n", "\r\n").replace('¶', '\n'));
    }

    @Test
    void writesCsvWithSemicolonsOnRequest() throws Exception {
        var out = new ByteArrayOutputStream();
        Sheet sheet = new Sheet("Figures", List.of("a;b", "c"), List.of(), "Notes", List.of("1,5"));
        CsvFile.write(sheet, Separator.SEMICOLON, out);

        assertThat(out.toString(UTF_8)).isEqualTo("\uFEFF\"a;b\";c\r\n1,5;\r\n");
    }

    @Test
    void writesNotesOnAPageOfTheirOwn() throws Exception {
        assertThat(page(HOSTILE, true)).doesNotContain("&lt;b&gt;&amp;");
        assertThat(page(HOSTILE, true, 2))
                .contains("&lt;b&gt;&amp;", "rightToLeft=\"true\"")
                .doesNotContain("<f>", "<v>7</v>");
    }

    @Test
    void writesSpreadsheetsOfTextsAndNumbersAlone() throws Exception {
        String page = page(HOSTILE, false);

        assertThat(page)
                .doesNotContain("<f>", "<f ", "rightToLeft")
                .contains("t=\"inlineStr\"", "@SUM(1,2)", "<v>7</v>");
        assertThat(page.split("<c ", -1)).allSatisfy(cell -> assertThat(cell).doesNotContain("t=\"str\""));
    }

    @Test
    void writesArabicSpreadsheetsFromRightToLeft() throws Exception {
        assertThat(page(HOSTILE, true)).contains("rightToLeft=\"true\"");
    }

    @Test
    void writesEveryRowOfALongSpreadsheet() throws Exception {
        List<List<Sheet.Entry>> rows = IntStream.range(0, 3_000)
                .<List<Sheet.Entry>>mapToObj(row -> List.of(new Sheet.Text("r" + row), new Sheet.Amount(row)))
                .toList();
        String page = page(new Sheet("Figures", List.of("a", "b"), rows, "Notes", List.of("end")), false);

        assertThat(page.split("<row ", -1)).hasSize(1 + 1 + 3_000);
        assertThat(page).contains("r2999");
    }

    private String page(Sheet sheet, boolean rightToLeft) throws IOException {
        return page(sheet, rightToLeft, 1);
    }

    private String page(Sheet sheet, boolean rightToLeft, int place) throws IOException {
        Path file = folder.resolve("figures.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxFile.write(sheet, rightToLeft, out);
        }
        try (var zip = new ZipFile(file.toFile())) {
            ZipEntry page = Objects.requireNonNull(zip.getEntry("xl/worksheets/sheet" + place + ".xml"));
            return new String(zip.getInputStream(page).readAllBytes(), UTF_8);
        }
    }
}
