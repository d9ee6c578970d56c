package tn.marsa.migrant.fields;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.FieldProblem;

/** Checks one field; each method answers itself, so that the rules of a field stand in one statement. */
final class FieldCheck {

    private final Checks checks;
    private final String name;
    private final boolean given;

    FieldCheck(Checks checks, String name, @Nullable Object value) {
        this.checks = checks;
        this.name = name;
        this.given = value instanceof Collection<?> several ? !several.isEmpty() : value != null;
    }

    /** The stage cannot be left without it. */
    FieldCheck needed() {
        return neededIf(true);
    }

    /** The stage cannot be left without it, under a condition. */
    FieldCheck neededIf(boolean condition) {
        return refuseIf(!given && condition && checks.isLeaving(), FieldProblem.Code.REQUIRED);
    }

    /** Contradicts something else if it is given. */
    FieldCheck absentIf(boolean condition) {
        return contradictsIf(given && condition);
    }

    FieldCheck contradictsIf(boolean condition) {
        return refuseIf(condition, FieldProblem.Code.CONTRADICTION);
    }

    FieldCheck invalidIf(boolean condition) {
        return refuseIf(condition, FieldProblem.Code.INVALID);
    }

    FieldCheck refuseIf(boolean condition, FieldProblem.Code code, Object... arguments) {
        if (condition) {
            checks.note(name, code, List.of(arguments));
        }
        return this;
    }
}
