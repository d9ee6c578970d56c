package tn.marsa.migrant.fields;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.InvalidValue;

/** The number of an act as it stands on the paper: one line of 1 to 40 characters. Kept sealed, for it may lead to the person. */
public record ActNumber(String value) {

    private static final int LONGEST = 40;

    /** Refuses with {@link InvalidValue} what {@link #problem} finds fault with. */
    public ActNumber {
        String tidy = Text.tidy(value);
        if (tidy == null || fault(tidy) != null) {
            throw new InvalidValue("actNumber");
        }
        value = tidy;
    }

    /** What is wrong with a typed number; empty if it can be taken. */
    public static Optional<FieldProblem> problem(String field, @Nullable String typed) {
        String tidy = Text.tidy(typed);
        FieldProblem.Code fault = tidy == null ? FieldProblem.Code.REQUIRED : fault(tidy);
        return Optional.ofNullable(fault).map(code -> new FieldProblem(field, code, List.of(LONGEST)));
    }

    private static FieldProblem.@Nullable Code fault(String tidy) {
        if (tidy.codePointCount(0, tidy.length()) > LONGEST) {
            return FieldProblem.Code.TOO_LONG;
        }
        return Characters.LINE.takeAll(tidy) ? null : FieldProblem.Code.FORBIDDEN_CHARACTER;
    }
}
