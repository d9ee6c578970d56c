package tn.marsa.statistics.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.disclosure.DisclosureControl;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.release.Cell;
import tn.marsa.statistics.release.Cells;
import tn.marsa.statistics.release.ReleaseId;

/** The figures of a table as they are published: the only way from a true count to a reader. */
@Component
public class Figures {

    private final Cells cells;
    private final Classifications classifications;
    private final DisclosureControl control;

    Figures(Cells cells, Classifications classifications, DisclosureControl control) {
        this.cells = cells;
        this.classifications = classifications;
        this.control = control;
    }

    /** The figures other than 0, by the codes of their axes. */
    public Map<List<String>, Long> table(
            ReleaseId release, Measure measure, List<Dimension> by, List<NarrowedTo> where) {
        List<Dimension> all = new ArrayList<>(by);
        where.forEach(narrowed -> all.add(narrowed.dimension()));
        Combination cube = Combination.of(all);
        List<Integer> places = by.stream().map(cube.dimensions()::indexOf).toList();
        Map<List<String>, Long> published = new HashMap<>();
        for (Cell cell : cells.table(release, measure, cube, Narrowing.fixed(where, cube))) {
            List<String> codes = places.stream().map(cell.codes()::get).toList();
            published.put(codes, control.published(cell.persons(), cell.key()));
        }
        return published;
    }

    /** The codes of every cell of a table, the last axis running fastest. */
    List<List<String>> codes(List<Dimension> by) {
        List<List<String>> all = List.of(List.of());
        for (Dimension dimension : by) {
            List<String> codes = classifications.of(dimension).categories().stream()
                    .map(category -> category.code().value())
                    .toList();
            List<List<String>> longer = new ArrayList<>(all.size() * codes.size());
            for (List<String> begun : all) {
                for (String code : codes) {
                    List<String> one = new ArrayList<>(begun);
                    one.add(code);
                    longer.add(List.copyOf(one));
                }
            }
            all = longer;
        }
        return all;
    }

    /** One and the same figure of several releases; 0 is left out. */
    Map<ReleaseId, Long> one(List<ReleaseId> releases, Measure measure, List<NarrowedTo> where) {
        Combination cube =
                Combination.of(where.stream().map(NarrowedTo::dimension).toList());
        Map<Integer, String> fixed = Narrowing.fixed(where, cube);
        List<String> codes = new ArrayList<>();
        for (int place = 0; place < fixed.size(); place++) {
            codes.add(fixed.getOrDefault(place, ""));
        }
        Map<ReleaseId, Long> published = new HashMap<>();
        cells.cell(releases, measure, cube, codes)
                .forEach((release, cell) -> published.put(release, control.published(cell.persons(), cell.key())));
        return published;
    }

    /** The typical error of one figure, rounded up. */
    int margin() {
        return control.margin();
    }
}
