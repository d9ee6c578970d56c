package tn.marsa.statistics.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import tn.marsa.statistics.disclosure.DisclosureControl;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.plan.Dimension;

/** Everything that is released of a measure, and what attackers make of it: for each true small count their estimates. */
final class RecoveredCounts {

    private final Map<Combination, Map<List<String>, Cell>> cubes = new HashMap<>();
    private final DisclosureControl control;

    RecoveredCounts(List<Cube> cubes, DisclosureControl control) {
        this.control = control;
        for (Cube cube : cubes) {
            Map<List<String>, Cell> cells = new HashMap<>();
            cube.cells().forEach(cell -> cells.put(cell.codes(), cell));
            this.cubes.put(cube.combination(), cells);
        }
    }

    /**
     * A true count, and what is reckoned from what is published.
     *
     * @param direct the published figure
     * @param complements the published total of one dimension minus the published figures of its other categories
     * @param sums of the published figures of each table that divides the cell further
     */
    record Estimates(long truth, long direct, List<Weighted> complements, List<Weighted> sums) {

        /** All of them, each weighted by its precision. */
        long precise() {
            List<Weighted> all = all();
            double weights = all.stream().mapToDouble(Weighted::weight).sum();
            return Math.round(all.stream()
                            .mapToDouble(each -> each.value() * each.weight())
                            .sum()
                    / weights);
        }

        /** The plain mean of them. */
        long mean() {
            return Math.round(
                    all().stream().mapToLong(Weighted::value).average().orElse(0));
        }

        private List<Weighted> all() {
            return Stream.of(List.of(new Weighted(direct, 1)), complements, sums)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** An estimate, and how precise it is beside one look. */
    record Weighted(long value, double weight) {}

    /** Of every cell that counts between 1 and so many persons. */
    List<Estimates> upTo(long largest) {
        List<Estimates> all = new ArrayList<>();
        cubes.forEach((combination, cells) -> {
            if (!combination.dimensions().isEmpty()) {
                Map<Integer, Map<List<String>, long[]>> others = others(combination, cells);
                Map<List<String>, List<Weighted>> sums = sums(combination);
                cells.values().stream()
                        .filter(cell -> cell.persons() <= largest)
                        .forEach(cell -> all.add(new Estimates(
                                cell.persons(),
                                published(cell),
                                complements(combination, cell, others),
                                sums.getOrDefault(cell.codes(), List.of()))));
            }
        });
        return all;
    }

    /** The share of true counts that the estimate hits. */
    static double hit(List<Estimates> all, ToLongFunction<Estimates> estimate) {
        return all.stream()
                        .filter(each -> estimate.applyAsLong(each) == each.truth())
                        .count()
                / (double) all.size();
    }

    /** The same for somebody who knows which true count each value of the estimate most often stands for. */
    static double bestGuess(List<Estimates> all, ToLongFunction<Estimates> estimate) {
        Map<Long, Map<Long, Integer>> seen = new HashMap<>();
        all.forEach(each -> seen.computeIfAbsent(estimate.applyAsLong(each), value -> new HashMap<>())
                .merge(each.truth(), 1, Integer::sum));
        long hits = seen.values().stream()
                .mapToLong(truths -> truths.values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0))
                .sum();
        return hits / (double) all.size();
    }

    private long published(Cell cell) {
        return control.published(cell.persons(), cell.key());
    }

    /** For each dimension, by the codes without it: the sum of published figures and how many are not 0. */
    private Map<Integer, Map<List<String>, long[]>> others(Combination combination, Map<List<String>, Cell> cells) {
        Map<Integer, Map<List<String>, long[]>> sums = new HashMap<>();
        for (int place = 0; place < combination.dimensions().size(); place++) {
            sums.put(place, sumsWithout(place, cells));
        }
        return sums;
    }

    private Map<List<String>, long[]> sumsWithout(int place, Map<List<String>, Cell> cells) {
        Map<List<String>, long[]> sums = new HashMap<>();
        cells.values().forEach(cell -> {
            long[] sum = sums.computeIfAbsent(without(place, cell.codes()), codes -> new long[2]);
            sum[0] += published(cell);
            sum[1] += published(cell) == 0 ? 0 : 1;
        });
        return sums;
    }

    private List<Weighted> complements(
            Combination combination, Cell cell, Map<Integer, Map<List<String>, long[]>> others) {
        List<Weighted> estimates = new ArrayList<>();
        others.forEach((place, sums) -> {
            List<String> rest = without(place, cell.codes());
            Cell total =
                    cubes.getOrDefault(parent(combination, place), Map.of()).get(rest);
            long[] sum = sums.get(rest);
            if (total != null && sum != null) {
                long other = sum[0] - published(cell);
                estimates.add(new Weighted(Math.max(0, published(total) - other), 1.0 / (sum[1] + 1)));
            }
        });
        return estimates;
    }

    private Map<List<String>, List<Weighted>> sums(Combination combination) {
        Map<List<String>, List<Weighted>> all = new HashMap<>();
        cubes.forEach((finer, cells) -> {
            for (int place = 0; place < finer.dimensions().size(); place++) {
                if (parent(finer, place).equals(combination)) {
                    sumsWithout(place, cells)
                            .forEach((codes, sum) -> all.computeIfAbsent(codes, key -> new ArrayList<>())
                                    .add(new Weighted(sum[0], 1.0 / (sum[1] + 1))));
                }
            }
        });
        return all;
    }

    private static Combination parent(Combination combination, int place) {
        List<Dimension> rest = new ArrayList<>(combination.dimensions());
        rest.remove(place);
        return new Combination(rest);
    }

    private static List<String> without(int place, List<String> codes) {
        List<String> rest = new ArrayList<>(codes);
        rest.remove(place);
        return List.copyOf(rest);
    }
}
