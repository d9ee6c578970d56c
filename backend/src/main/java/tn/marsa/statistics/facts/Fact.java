package tn.marsa.statistics.facts;

import java.time.LocalDate;
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

    /** The same, taken back. */
    Fact reversed() {
        return new Fact(kind, -flow, -stock, on, attributes);
    }

    /** The same as it should have been. */
    Fact corrected(LocalDate day, Attributes right) {
        return new Fact(kind, flow, stock, day, right);
    }
}
