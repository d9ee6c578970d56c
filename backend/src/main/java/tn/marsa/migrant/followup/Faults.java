package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.FieldProblem;

/** What is wrong with what was typed: the first thing of each field, in the order in which they are checked. */
final class Faults {

    private final Map<String, FieldProblem> found = new LinkedHashMap<>();

    /** A day of the past, today included, and not before another one; null for none. */
    Faults past(String field, LocalDate day, LocalDate today, @Nullable LocalDate earliest) {
        return when(day.isAfter(today), field, FieldProblem.Code.IN_THE_FUTURE)
                .when(earliest != null && day.isBefore(earliest), field, FieldProblem.Code.CONTRADICTION);
    }

    /** How long residence is valid: to the later day, and no longer than ten years. */
    Faults validity(LocalDate from, LocalDate until) {
        return when(!until.isAfter(from), "validUntil", FieldProblem.Code.CONTRADICTION)
                .when(until.isAfter(from.plusYears(LONGEST)), "validUntil", FieldProblem.Code.INVALID);
    }

    // The longest validity that a residence card has in Tunisia.
    private static final int LONGEST = 10;

    Faults when(boolean wrong, String field, FieldProblem.Code code) {
        if (wrong) {
            found.putIfAbsent(field, new FieldProblem(field, code, List.of()));
        }
        return this;
    }

    Faults and(Optional<FieldProblem> problem) {
        problem.ifPresent(fault -> found.putIfAbsent(fault.field(), fault));
        return this;
    }

    List<FieldProblem> list() {
        return List.copyOf(found.values());
    }
}
