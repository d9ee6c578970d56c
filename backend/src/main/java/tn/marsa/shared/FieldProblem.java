package tn.marsa.shared;

import java.util.List;

/**
 * One field that cannot be taken as it stands. Holds nothing of what was typed.
 *
 * @param field where it stands in the input, for example {@code names.surnameArabic}
 * @param code what is wrong; the message key is {@code problem.<code>}
 * @param arguments what the message needs besides, for example the greatest length
 */
public record FieldProblem(String field, Code code, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    /** What may be wrong with a field: the SDL's {@code FieldProblemCode}. */
    public enum Code {
        REQUIRED,
        INVALID,
        UNKNOWN_CODE,
        TOO_LONG,
        FORBIDDEN_CHARACTER,
        IN_THE_FUTURE,
        CONTRADICTION
    }
}
