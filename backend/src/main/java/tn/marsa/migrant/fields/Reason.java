package tn.marsa.migrant.fields;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.InvalidValue;

/** Why somebody did something with a file, in their own words: 3 to 500 characters. Kept sealed, for it may name the person. */
public record Reason(String text) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    /** Refuses with {@link InvalidValue} what {@link #problem} finds fault with. */
    public Reason {
        String tidy = Text.tidy(text);
        if (tidy == null || fault(tidy) != null) {
            throw new InvalidValue("reason");
        }
        text = tidy;
    }

    /** What is wrong with a typed reason; empty if it can be taken. */
    public static Optional<FieldProblem> problem(String field, @Nullable String typed) {
        String tidy = Text.tidy(typed);
        FieldProblem.Code fault = tidy == null ? FieldProblem.Code.REQUIRED : fault(tidy);
        return Optional.ofNullable(fault).map(code -> new FieldProblem(field, code, List.of(LONGEST)));
    }

    private static FieldProblem.@Nullable Code fault(String tidy) {
        int length = tidy.codePointCount(0, tidy.length());
        if (length > LONGEST) {
            return FieldProblem.Code.TOO_LONG;
        }
        if (!Characters.LINES.takeAll(tidy)) {
            return FieldProblem.Code.FORBIDDEN_CHARACTER;
        }
        return length < SHORTEST ? FieldProblem.Code.INVALID : null;
    }
}
