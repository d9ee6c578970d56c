package tn.marsa.admin.statistics;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tn.marsa.admin.statistics.Definitions.DimensionOf;
import tn.marsa.admin.statistics.Definitions.MeasureOf;

/** Says of the plan what can be asked next, before anything is refused. */
final class PlanGuide {

    private PlanGuide() {}

    /**
     * The dimensions that go with all those chosen, in a table of that measure and kind of period; in their order. Some tables of three
     * have no part of two: whoever begins with one dimension is led to the second all the same.
     */
    static List<DimensionOf> goingWith(
            Definitions definitions, Granularity period, MeasureOf measure, Set<DimensionOf> chosen) {
        Set<String> codes = chosen.stream().map(DimensionOf::dimension).collect(Collectors.toSet());
        List<Set<String>> released = Stream.concat(planned(definitions, period), agreed(definitions, period, measure))
                .filter(combination -> combination.containsAll(codes))
                .toList();
        return definitions.dimensions().stream()
                .filter(each -> !codes.contains(each.dimension()))
                .filter(each -> measure.dimensions().contains(each.dimension()))
                .filter(each -> released.stream().anyMatch(combination -> combination.contains(each.dimension())))
                .toList();
    }

    private static Stream<Set<String>> planned(Definitions definitions, Granularity period) {
        return definitions.plan().stream()
                .filter(plan -> plan.granularity() == period)
                .flatMap(plan -> plan.combinations().stream())
                .map(combination -> Set.copyOf(combination.dimensions()));
    }

    private static Stream<Set<String>> agreed(Definitions definitions, Granularity period, MeasureOf measure) {
        return definitions.agreed().stream()
                .filter(table ->
                        table.granularity() == period && table.measure().equals(measure.measure()))
                .map(table -> Set.copyOf(table.by()));
    }
}
