package tn.marsa.statistics.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Code;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.plan.Category;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.reading.CellStatus;
import tn.marsa.statistics.reading.DimensionDefinition;
import tn.marsa.statistics.reading.NarrowedTo;
import tn.marsa.statistics.reading.StatisticsSeries;
import tn.marsa.statistics.reading.StatisticsTable;
import tn.marsa.statistics.reading.TableCell;
import tn.marsa.statistics.release.Release;

/**
 * A table or a series, a line for each published figure.
 *
 * @param dimensions those of the cells first, then those that it is narrowed by
 * @param margin the typical error of one figure, rounded up
 * @param release of a table; null for a series, whose lines are of many
 */
public record ExportedFigures(
        Measure measure,
        List<Dimension> dimensions,
        List<Line> lines,
        int margin,
        @Nullable Release release) {

    /**
     * One figure.
     *
     * @param categories one for each dimension, in their order; of a total the one that stands for all of them
     */
    record Line(Period period, int vintage, List<Category> categories, long value, CellStatus status) {}

    /**
     * All cells of a table, its total last.
     *
     * @param whole what stands for a whole dimension
     */
    public static ExportedFigures of(StatisticsTable table, Category whole) {
        List<Category> narrowed = categories(table.where());
        List<Line> lines = new ArrayList<>();
        for (TableCell cell : table.cells()) {
            lines.add(line(table.release(), categories(table.axes(), cell.codes()), narrowed, cell));
        }
        if (!table.axes().isEmpty()) {
            List<Category> all = table.axes().stream().map(axis -> whole).toList();
            lines.add(line(table.release(), all, narrowed, table.total()));
        }
        Stream<Dimension> axes = table.axes().stream().map(DimensionDefinition::dimension);
        return new ExportedFigures(table.measure(), with(axes, table.where()), lines, table.margin(), table.release());
    }

    /** The periods of a series that are published. */
    static ExportedFigures of(StatisticsSeries series) {
        List<Category> narrowed = categories(series.where());
        List<Line> lines = new ArrayList<>();
        series.points().forEach(point -> {
            Integer vintage = point.vintage();
            Long value = point.value();
            CellStatus status = point.status();
            if (vintage != null && value != null && status != null) {
                lines.add(new Line(point.period(), vintage, narrowed, value, status));
            }
        });
        return new ExportedFigures(
                series.measure(), with(Stream.empty(), series.where()), lines, series.margin(), null);
    }

    /** A name for its file, without ending: codes alone, for example {@code stock-sex-age-2025-v1}. */
    String name() {
        Stream<String> what =
                Stream.concat(Stream.of(measure.name()), dimensions.stream().map(Dimension::name));
        Stream<String> when = release == null
                ? Stream.of("SERIES")
                : Stream.of(release.period().toString(), "v" + release.vintage());
        return Stream.concat(what, when)
                .map(part -> part.toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining("-"));
    }

    private static Line line(Release release, List<Category> cell, List<Category> narrowed, TableCell figure) {
        List<Category> categories =
                Stream.concat(cell.stream(), narrowed.stream()).toList();
        return new Line(release.period(), release.vintage(), categories, figure.value(), figure.status());
    }

    private static List<Category> categories(List<DimensionDefinition> axes, List<Code> codes) {
        List<Category> categories = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            categories.add(axes.get(axis).category(codes.get(axis)));
        }
        return categories;
    }

    private static List<Category> categories(List<NarrowedTo> where) {
        return where.stream().map(NarrowedTo::category).toList();
    }

    private static List<Dimension> with(Stream<Dimension> axes, List<NarrowedTo> where) {
        return Stream.concat(axes, where.stream().map(NarrowedTo::dimension)).toList();
    }
}
