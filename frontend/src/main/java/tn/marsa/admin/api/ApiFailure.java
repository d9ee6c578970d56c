package tn.marsa.admin.api;

import org.jspecify.annotations.Nullable;

/** A call to the API that came to nothing. What it was to change is unchanged, unless it was {@link ApiUnreachable}. */
public abstract sealed class ApiFailure extends RuntimeException permits ApiProblem, ApiUnreachable, SignedOut {

    ApiFailure(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
