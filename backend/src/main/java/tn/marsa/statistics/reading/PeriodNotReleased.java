package tn.marsa.statistics.reading;

import org.jspecify.annotations.Nullable;
import tn.marsa.statistics.Period;

/**
 * The period, or that vintage of it, is not published.
 *
 * @param latest the latest period of its kind that is; null if there is none
 */
public record PeriodNotReleased(Period period, @Nullable Period latest)
        implements TableResult, SeriesResult, QualityResult {}
