package tn.marsa.statistics.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tn.marsa.statistics.Attributes;
import tn.marsa.statistics.FactKind;

/**
 * How things went with a person, by the days of what happened: the order in which it was told makes no difference. From what happened
 * follows who is in the stock, day by day, once or not at all.
 *
 * @param inForce the facts that hold of one person, first things first
 */
record Course(List<Fact> inForce) {

    /** What was known of the person on a day, its own changes included; before all that is known, what was known first. */
    Optional<Attributes> known(LocalDate day) {
        List<Fact> told = happened().filter(Course::tellsOfItsDay).toList();
        return told.stream()
                .filter(fact -> !fact.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> told.stream().findFirst())
                .map(Fact::attributes);
    }

    // An arrival bears what was known at the registration, long after it.
    private static boolean tellsOfItsDay(Fact fact) {
        return fact.kind() != FactKind.ARRIVAL;
    }

    /**
     * What is still to be told so that the stock follows from what happened.
     *
     * @param kind of changes on the day of what was told last; all others adjust
     * @param on that day
     */
    List<Fact> untold(FactKind kind, LocalDate on) {
        List<Fact> all = new ArrayList<>(stock());
        inForce.stream().filter(fact -> fact.stock() != 0).map(Course::adjusted).forEach(all::add);
        return Fact.inForce(all).stream()
                .map(fact -> fact.on().equals(on) ? new Fact(kind, 0, fact.stock(), on, fact.attributes()) : fact)
                .toList();
    }

    private static Fact adjusted(Fact told) {
        return new Fact(FactKind.ADJUSTMENT, 0, -told.stock(), told.on(), told.attributes());
    }

    /** The changes of stock as they should be: who is there leaves it with the attributes that brought them into it. */
    private List<Fact> stock() {
        List<Fact> changes = new ArrayList<>();
        @Nullable Attributes there = null;
        for (LocalDate day : happened().map(Fact::on).collect(Collectors.toCollection(TreeSet::new))) {
            Attributes now = isThere(day) ? known(day).orElseThrow() : null;
            if (there != null) {
                changes.add(new Fact(FactKind.ADJUSTMENT, 0, -1, day, there));
            }
            if (now != null) {
                changes.add(new Fact(FactKind.ADJUSTMENT, 0, 1, day, now));
            }
            there = now;
        }
        return changes;
    }

    private boolean isThere(LocalDate day) {
        List<Fact> until = happened().filter(fact -> !fact.on().isAfter(day)).toList();
        return until.stream().mapToInt(Course::held).sum() > 0
                && until.stream().mapToInt(Course::away).sum() <= 0;
    }

    // A registration has a stock of its own if it is that of somebody who brought residence along. A renewal adds
    // nothing to what is held.
    private static int held(Fact fact) {
        return switch (fact.kind()) {
            case REGISTRATION -> fact.stock();
            case RESIDENCE_GRANTED -> fact.flow();
            case RESIDENCE_OVER -> -fact.flow();
            default -> 0;
        };
    }

    // Counted, not followed: whoever left and came back on one day is here, and whoever came back and left is not.
    private static int away(Fact fact) {
        return switch (fact.kind()) {
            case DEPARTURE, PRESUMED_DEPARTURE -> fact.flow();
            case RETURN -> -fact.flow();
            default -> 0;
        };
    }

    private Stream<Fact> happened() {
        return inForce.stream().filter(fact -> fact.flow() > 0);
    }
}
