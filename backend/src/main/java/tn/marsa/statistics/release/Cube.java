package tn.marsa.statistics.release;

import java.util.ArrayList;
import java.util.List;
import tn.marsa.statistics.plan.Classification;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.plan.Dimension;

/** A table in the making: all its cells, the last dimension running fastest. */
final class Cube {

    /** The order in which a person's categories are told. */
    static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

    private static final long KEYS = 1L << 32;

    private final Combination combination;
    private final int[] dimensions;
    private final List<Classification> classifications;
    private final long[] persons;
    private final long[] keys;

    Cube(Combination combination, Classifications classifications) {
        this.combination = combination;
        this.dimensions =
                combination.dimensions().stream().mapToInt(DIMENSIONS::indexOf).toArray();
        this.classifications =
                combination.dimensions().stream().map(classifications::of).toList();
        int size = this.classifications.stream()
                .mapToInt(each -> each.categories().size())
                .reduce(1, Math::multiplyExact);
        this.persons = new long[size];
        this.keys = new long[size];
    }

    Combination combination() {
        return combination;
    }

    /**
     * Counts a person.
     *
     * @param places of the person's category in each dimension, in the order of {@link #DIMENSIONS}
     * @param weight 1, or -1 where a fact is taken back
     */
    void add(int[] places, int weight, long recordKey) {
        int cell = 0;
        for (int i = 0; i < dimensions.length; i++) {
            cell = cell * classifications.get(i).categories().size() + places[dimensions[i]];
        }
        persons[cell] += weight;
        keys[cell] += weight * recordKey;
    }

    /** The cells that count somebody. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int cell = 0; cell < persons.length; cell++) {
            long key = Math.floorMod(keys[cell], KEYS);
            if (persons[cell] != 0) {
                cells.add(new Cell(codes(cell), persons[cell], key));
            }
        }
        return cells;
    }

    private List<String> codes(int cell) {
        List<String> codes = new ArrayList<>();
        int rest = cell;
        for (Classification classification : classifications.reversed()) {
            int size = classification.categories().size();
            codes.addFirst(classification.categories().get(rest % size).code().value());
            rest /= size;
        }
        return codes;
    }
}
