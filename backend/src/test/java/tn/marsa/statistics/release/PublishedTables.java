package tn.marsa.statistics.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tn.marsa.statistics.disclosure.DisclosureControl;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.plan.Dimension;

/** The tables of one measure in one release, as an attacker has them before the eyes; and, to judge the attacker, what they truly count. */
final class PublishedTables {

    private static final Sum NOTHING = new Sum(0, 0);

    private final Map<Combination, Map<List<String>, Long>> figures = new HashMap<>();
    private final Map<Combination, List<Cell>> truths = new HashMap<>();
    private final Map<List<Combination>, Map<List<String>, Sum>> sums = new HashMap<>();
    private final Map<Level, Map<List<String>, Sum>> levels = new HashMap<>();
    private final Map<Combination, List<Combination>> finer = new HashMap<>();
    private final Map<Combination, List<Combination>> coarser = new HashMap<>();

    PublishedTables(Collection<Cube> cubes, DisclosureControl control) {
        for (Cube cube : cubes) {
            Map<List<String>, Long> table = new HashMap<>();
            cube.cells().forEach(cell -> table.put(cell.codes(), control.published(cell.persons(), cell.key())));
            figures.put(cube.combination(), table);
            truths.put(cube.combination(), cube.cells());
        }
    }

    /** Figures added up, and how many of them are not 0. */
    record Sum(long value, int cells) {

        Sum plus(long figure) {
            return new Sum(value + figure, cells + (figure == 0 ? 0 : 1));
        }

        Sum without(long figure) {
            return new Sum(value - figure, cells - (figure == 0 ? 0 : 1));
        }
    }

    boolean has(Combination table) {
        return figures.containsKey(table);
    }

    /** All tables but the total of all. */
    List<Combination> tables() {
        return truths.keySet().stream()
                .filter(table -> !table.dimensions().isEmpty())
                .sorted(Comparator.comparing(Combination::toString))
                .toList();
    }

    /** The cells of a table that count somebody, as they truly are. */
    List<Cell> truths(Combination table) {
        return truths.getOrDefault(table, List.of());
    }

    /** What is published of a cell; 0 where a table has nobody in it. */
    long figure(Combination table, List<String> codes) {
        return figures.getOrDefault(table, Map.of()).getOrDefault(codes, 0L);
    }

    /** The figures of a table that fall into a cell of a coarser one, added up. */
    Sum sum(Combination finer, Combination coarser, List<String> codes) {
        return sums.computeIfAbsent(List.of(finer, coarser), key -> addUp(finer, cell -> codes(finer, cell, coarser)))
                .getOrDefault(codes, NOTHING);
    }

    /**
     * The figures of a table of the finer level of a hierarchy that fall into a cell of the broader one, added up.
     *
     * @param broader finds the codes at the broader level
     * @param place of the dimension whose level is meant
     */
    Sum sum(Combination finer, UnaryOperator<List<String>> broader, int place, List<String> codes) {
        return levels.computeIfAbsent(new Level(finer, place), key -> addUp(finer, broader))
                .getOrDefault(codes, NOTHING);
    }

    private record Level(Combination finer, int place) {}

    /** Tables that divide this one further, with none between the two. */
    List<Combination> finer(Combination table) {
        return finer.computeIfAbsent(
                table,
                coarse -> figures.keySet().stream()
                        .filter(other -> isNext(other, coarse))
                        .toList());
    }

    /** Tables of which this one divides the cells, with none between the two. */
    List<Combination> coarser(Combination table) {
        return coarser.computeIfAbsent(
                table,
                fine -> figures.keySet().stream()
                        .filter(other -> isNext(fine, other))
                        .toList());
    }

    /** The codes of the cell of a coarser table that a cell falls into. */
    static List<String> codes(Combination finer, List<String> codes, Combination coarser) {
        List<String> kept = new ArrayList<>();
        for (Dimension dimension : coarser.dimensions()) {
            kept.add(codes.get(finer.dimensions().indexOf(dimension)));
        }
        return kept;
    }

    private Map<List<String>, Sum> addUp(Combination finer, UnaryOperator<List<String>> coarser) {
        Map<List<String>, Sum> added = new HashMap<>();
        figures.getOrDefault(finer, Map.of())
                .forEach((codes, figure) ->
                        added.merge(coarser.apply(codes), NOTHING.plus(figure), (sum, one) -> sum.plus(one.value())));
        return added;
    }

    private boolean isNext(Combination finer, Combination coarser) {
        return holds(finer, coarser)
                && figures.keySet().stream().noneMatch(other -> holds(finer, other) && holds(other, coarser));
    }

    private static boolean holds(Combination finer, Combination coarser) {
        return !finer.equals(coarser) && Set.copyOf(finer.dimensions()).containsAll(coarser.dimensions());
    }
}
