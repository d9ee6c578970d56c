package tn.marsa.statistics.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tn.marsa.statistics.Attributes;
import tn.marsa.statistics.FactKind;

/**
 * Something that happened to a person, as figures count it.
 *
 * @param flow how often it is counted as having happened: 1, 0, or -1 where it is taken back
 * @param stock by how much it changes the number of those who are there: 1, 0 or -1
 * @param on the day on which it happened
 */
record Fact(FactKind kind, int flow, int stock, LocalDate on, Attributes attributes) {

    /** What holds of those that were told of one person: what was taken back is not there any more, and each stands once. */
    static List<Fact> inForce(List<Fact> told) {
        Map<Fact, Fact> standing = new LinkedHashMap<>();
        told.forEach(fact -> standing.merge(fact.of(0, 0), fact, Fact::and));
        return standing.values().stream()
                .filter(fact -> fact.flow != 0 || fact.stock != 0)
                .sorted(Comparator.comparing(Fact::on)
                        .thenComparing(fact -> fact.kind().name()))
                .toList();
    }

    private Fact and(Fact other) {
        return of(flow + other.flow, stock + other.stock);
    }

    private Fact of(int flow, int stock) {
        return new Fact(kind, flow, stock, on, attributes);
    }

    /** The same, taken back. */
    Fact reversed() {
        return of(-flow, -stock);
    }

    /** The same as it should have been. */
    Fact corrected(LocalDate day, Attributes right) {
        return new Fact(kind, flow, stock, day, right);
    }
}
