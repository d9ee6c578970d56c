package tn.marsa.statistics.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.reading.CellStatus;

/**
 * Writes figures as SDMX-CSV 2.0: its data message field guide, {@code labels=id}. A dataflow for each combination of dimensions. What
 * holds for the whole file stands in its first row, which has no observation: attributes attached to no dimension.
 */
@Component
class SdmxCsv {

    private final SheetTexts texts;
    private final ExportProperties properties;

    SdmxCsv(SheetTexts texts, ExportProperties properties) {
        this.texts = texts;
        this.properties = properties;
    }

    void write(ExportedFigures figures, Locale language, OutputStream out) throws IOException {
        // As the dataflow has them, in whatever order they were asked for.
        List<Integer> order = IntStream.range(0, figures.dimensions().size())
                .boxed()
                .sorted(Comparator.comparing(figures.dimensions()::get))
                .toList();
        String flow = flow(figures.dimensions());
        try (CsvFile file = CsvFile.plain(out)) {
            file.add(header(figures, order));
            file.add(whole(figures, flow, language));
            for (ExportedFigures.Line line : figures.lines()) {
                file.add(observation(figures, line, flow, order));
            }
        }
    }

    private static List<String> header(ExportedFigures figures, List<Integer> order) {
        return row(
                Stream.of("STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "MEASURE"),
                order.stream().map(place -> figures.dimensions().get(place).name()),
                Stream.of("TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "MARGIN", "VINTAGE", "NOTE", "SOURCE"));
    }

    private List<String> whole(ExportedFigures figures, String flow, Locale language) {
        return row(
                Stream.of("dataflow", flow, "I", "", ""),
                figures.dimensions().stream().map(dimension -> ""),
                Stream.of("", "", "", "", "", texts.note(figures, language), texts.source(language)));
    }

    private static List<String> observation(
            ExportedFigures figures, ExportedFigures.Line line, String flow, List<Integer> order) {
        return row(
                Stream.of(
                        "dataflow",
                        flow,
                        "I",
                        frequency(line.period()),
                        figures.measure().name()),
                order.stream().map(place -> line.categories().get(place).code().value()),
                Stream.of(
                        line.period().toString(),
                        Long.toString(line.value()),
                        status(line.status()),
                        Integer.toString(figures.margin()),
                        Integer.toString(line.vintage()),
                        "",
                        ""));
    }

    private String flow(List<Dimension> dimensions) {
        String by = dimensions.isEmpty()
                ? "TOTAL"
                : Combination.of(dimensions).toString().replace('.', '_');
        return properties.agency() + ":MARSA_" + by + "(1.0.0)";
    }

    // SDMX's code list CL_FREQ.
    private static String frequency(Period period) {
        return switch (period.granularity()) {
            case MONTH -> "M";
            case QUARTER -> "Q";
            case YEAR -> "A";
        };
    }

    // SDMX's code list CL_OBS_STATUS: a normal value, one of low reliability.
    private static String status(CellStatus status) {
        return switch (status) {
            case NORMAL -> "A";
            case UNCERTAIN -> "U";
        };
    }

    private static List<String> row(Stream<String> first, Stream<String> dimensions, Stream<String> last) {
        List<String> row = new ArrayList<>(first.toList());
        row.addAll(dimensions.toList());
        row.addAll(last.toList());
        return row;
    }
}
