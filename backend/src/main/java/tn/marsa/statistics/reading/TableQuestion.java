package tn.marsa.statistics.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.TrailCodes;
import tn.marsa.statistics.plan.Dimension;

/**
 * What somebody asks for.
 *
 * @param by the axes, in their order
 * @param vintage null for the latest that is published
 * @param withChange whether the change on the period before is asked for too
 */
public record TableQuestion(
        Measure measure,
        List<Dimension> by,
        List<CategoryInput> where,
        Period period,
        @Nullable Integer vintage,
        boolean withChange) {

    /** All dimensions that it takes, axes first. */
    List<Dimension> dimensions() {
        return Stream.concat(by.stream(), where.stream().map(CategoryInput::dimension))
                .toList();
    }

    /** Those that its total takes: what it is narrowed by, which must be released together too. */
    List<Dimension> ofTotal() {
        return where.stream().map(CategoryInput::dimension).toList();
    }

    /**
     * The question in codes, as the trail keeps it: never more than 200 characters. What was compared stands first, as vintages and
     * periods side by side are what tells of single persons.
     */
    public String inCodes() {
        String asked = "TABLE." + period + (vintage == null ? "" : " VINTAGE." + vintage)
                + (withChange ? " CHANGE." + period.previous() : "");
        String codes = Stream.concat(
                        by.stream().map(Dimension::name),
                        where.stream().map(narrowed -> narrowed.dimension() + "." + narrowed.category()))
                .collect(Collectors.joining(" "));
        return TrailCodes.of(asked + " " + measure + " " + codes);
    }
}
