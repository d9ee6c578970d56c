package tn.marsa.admin.statistics;

import java.util.List;

/**
 * What is counted, by what, and in which combinations; and the tables that are ready-made.
 *
 * @param agreed tables beyond the plan that were approved: releases that were prepared before do not hold them
 */
record Definitions(
        List<MeasureOf> measures,
        List<DimensionOf> dimensions,
        List<PlanOf> plan,
        List<AgreedTable> agreed,
        List<ReadyTable> readyTables) {

    /** A measure in words of the reader's language. */
    record MeasureOf(String measure, String name, String definition, List<String> dimensions) {}

    /** A dimension with its categories. Two of one hierarchy are never in one table. */
    record DimensionOf(String dimension, String name, String hierarchy, List<TableAnswer.Category> categories) {}

    /** What a kind of period is released in. */
    record PlanOf(Granularity granularity, int mostDimensions, List<Combination> combinations) {}

    /** A table beyond the plan. */
    record AgreedTable(String measure, Granularity granularity, List<String> by) {}

    /** Dimensions that are released together. */
    record Combination(List<String> dimensions) {}
}
