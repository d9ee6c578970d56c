package tn.marsa.shared;

import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be carried out and that is no result an officer acts on: one advice turns it into a GraphQL error with
 * the code. Its message is taken from the message key {@code error.<code>} in the reader's language.
 */
public final class RequestRefused extends RuntimeException {

    private final ErrorCode code;
    private final @Nullable String field;

    /** Refuses the request as a whole. */
    public RequestRefused(ErrorCode code) {
        this(code, null);
    }

    /** Refuses because of one field of the input, for example {@code input.registrationId}. */
    public RequestRefused(ErrorCode code, @Nullable String field) {
        super(field == null ? code.name() : code.name() + " at " + field);
        this.code = code;
        this.field = field;
    }

    /** The code for programs. */
    public ErrorCode code() {
        return code;
    }

    /** Where in the input; null if it is the request as a whole. */
    public @Nullable String field() {
        return field;
    }
}
