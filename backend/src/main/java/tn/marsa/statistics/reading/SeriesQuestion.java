package tn.marsa.statistics.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.TrailCodes;
import tn.marsa.statistics.plan.Dimension;

/** What somebody asks for over time. */
public record SeriesQuestion(Measure measure, List<CategoryInput> where, Period from, Period to) {

    /** The dimensions that it is narrowed by. */
    List<Dimension> dimensions() {
        return where.stream().map(CategoryInput::dimension).toList();
    }

    /** The periods from the first to the last, as far as they are of one kind. */
    Stream<Period> periods() {
        return Stream.iterate(from, period -> !period.begin().isAfter(to.begin()), Period::next);
    }

    /** The question in codes, as the trail keeps it: never more than 200 characters. */
    public String inCodes() {
        String codes = where.stream()
                .map(narrowed -> narrowed.dimension() + "." + narrowed.category())
                .collect(Collectors.joining(" "));
        return TrailCodes.of("SERIES." + from + " " + to + " " + measure + " " + codes);
    }
}
