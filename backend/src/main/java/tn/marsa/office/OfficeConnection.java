package tn.marsa.office;

import java.util.List;
import java.util.Map;
import tn.marsa.shared.PageInfo;

/** A page of offices, as the SDL's type of the same name. */
record OfficeConnection(List<OfficeEdge> edges, PageInfo pageInfo, int totalCount, List<OfficeStepCount> steps) {

    /**
     * The page of those offices.
     *
     * @param found the offices that follow, one more than {@code first} if the list goes on
     */
    static OfficeConnection of(
            List<Office> found, int first, boolean begins, OfficeFilter filter, Map<OfficeStep, Integer> counts) {
        List<OfficeEdge> edges = found.stream().limit(first).map(OfficeEdge::of).toList();
        return new OfficeConnection(
                edges,
                PageInfo.of(edges.stream().map(OfficeEdge::cursor).toList(), found.size() > first, !begins),
                total(filter, counts),
                counts.entrySet().stream()
                        .map(entry -> new OfficeStepCount(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static int total(OfficeFilter filter, Map<OfficeStep, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> filter.step() == null || filter.step() == entry.getKey())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** One office in a page. */
    record OfficeEdge(String cursor, Office node) {

        static OfficeEdge of(Office office) {
            return new OfficeEdge(new OfficeCursor(office.code()).toString(), office);
        }
    }

    /** How many offices stand at a step. */
    record OfficeStepCount(OfficeStep step, int count) {}
}
