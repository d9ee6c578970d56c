package tn.marsa.statistics.reading;

/** A series, or why there is none: the SDL's union of the same name. */
public sealed interface SeriesResult permits StatisticsSeries, OutsidePlan, PeriodNotReleased {}
