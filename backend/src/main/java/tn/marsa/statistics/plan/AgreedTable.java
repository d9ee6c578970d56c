package tn.marsa.statistics.plan;

import java.util.List;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;

/** A table beyond the configured plan that was agreed on, for every later release of its kind of period. */
public record AgreedTable(Measure measure, Granularity granularity, Combination combination) {

    /** True if it is the table of those dimensions, in whatever order, of that measure. */
    boolean isOf(Measure asked, List<Dimension> dimensions) {
        return asked == measure && combination.equals(Combination.of(dimensions));
    }

    @Override
    public String toString() {
        return granularity + " " + measure + " " + combination;
    }
}
