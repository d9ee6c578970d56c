package tn.marsa.statistics.reading;

import java.util.List;
import tn.marsa.statistics.Measure;

/** One figure over many periods: the SDL's type of the same name. */
public record StatisticsSeries(Measure measure, List<NarrowedTo> where, List<SeriesPoint> points, int margin)
        implements SeriesResult {}
