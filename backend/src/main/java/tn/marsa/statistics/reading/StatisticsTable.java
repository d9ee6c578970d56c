package tn.marsa.statistics.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.release.Release;

/**
 * A table of a release: the SDL's type of the same name.
 *
 * @param cells all of them, the last axis running fastest
 * @param total looked up for itself
 * @param margin the typical error of one figure, rounded up
 * @param previousPeriod null if the period before is not released, or was not asked for
 */
public record StatisticsTable(
        Measure measure,
        List<DimensionDefinition> axes,
        List<NarrowedTo> where,
        Release release,
        List<TableCell> cells,
        TableCell total,
        int margin,
        @Nullable Period previousPeriod)
        implements TableResult {}
