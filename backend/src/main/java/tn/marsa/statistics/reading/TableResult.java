package tn.marsa.statistics.reading;

/** A table, or why there is none: the SDL's union of the same name. */
public sealed interface TableResult permits StatisticsTable, OutsidePlan, PeriodNotReleased {}
