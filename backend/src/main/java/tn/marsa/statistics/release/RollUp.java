package tn.marsa.statistics.release;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tn.marsa.statistics.Attributes;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.plan.Classification;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Combination;

/** Counts persons into all cubes of a kind of period at once: each fact is read once, whatever is made of it. */
final class RollUp {

    private final List<Classification> classifications;
    private final int year;
    private final Map<Measure, List<Cube>> cubes = new EnumMap<>(Measure.class);
    private final int[] places = new int[Cube.DIMENSIONS.size()];

    /**
     * With all cells at 0.
     *
     * @param tables what is counted, by measure
     * @param year in which age is reckoned
     */
    RollUp(Map<Measure, List<Combination>> tables, Classifications classifications, int year) {
        this.classifications = Cube.DIMENSIONS.stream().map(classifications::of).toList();
        this.year = year;
        tables.forEach((measure, combinations) -> cubes.put(
                measure,
                combinations.stream()
                        .map(combination -> new Cube(combination, classifications))
                        .toList()));
    }

    /** Counts one fact; a registration in which something is missing once more, as such. */
    void add(Measure measure, Attributes attributes, int weight, long recordKey) {
        count(measure, attributes, weight, recordKey);
        if (measure == Measure.REGISTRATIONS && !attributes.isComplete(year)) {
            count(Measure.INCOMPLETE_FILES, attributes, weight, recordKey);
        }
    }

    private void count(Measure measure, Attributes attributes, int weight, long recordKey) {
        for (int dimension = 0; dimension < places.length; dimension++) {
            places[dimension] = classifications.get(dimension).place(attributes, year);
        }
        for (Cube cube : of(measure)) {
            cube.add(places, weight, recordKey);
        }
    }

    /** The cubes of a measure, the total first. */
    List<Cube> of(Measure measure) {
        return cubes.getOrDefault(measure, List.of());
    }
}
