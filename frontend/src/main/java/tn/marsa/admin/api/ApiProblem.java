package tn.marsa.admin.api;

import org.jspecify.annotations.Nullable;

/** The API refused the call: {@code extensions.code} of its first error says why. */
public final class ApiProblem extends ApiFailure {

    private final String code;
    private final @Nullable String field;
    private final String text;

    /**
     * A refusal.
     *
     * @param code the error code, for example {@code INVALID_VALUE}
     * @param field where in the variables, for example {@code identifier}; null if it is the call as a whole
     * @param text what to tell the person, in the language of the call
     */
    public ApiProblem(String code, @Nullable String field, String text) {
        super(field == null ? code : code + " at " + field, null);
        this.code = code;
        this.field = field;
        this.text = text;
    }

    /** The error code. */
    public String code() {
        return code;
    }

    /** Where in the variables; null if it is the call as a whole. */
    public @Nullable String field() {
        return field;
    }

    /** What to tell the person, in the language of the call. May repeat what was typed, so it is kept out of the log. */
    public String text() {
        return text;
    }
}
