package tn.marsa.statistics.reading;

import org.jspecify.annotations.Nullable;
import tn.marsa.statistics.Period;

/** A period of a series, all but itself null where it is not released: the SDL's type of the same name. */
public record SeriesPoint(
        Period period,
        @Nullable Long value,
        @Nullable CellStatus status,
        @Nullable Integer vintage) {}
