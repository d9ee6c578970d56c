package tn.marsa.admin.api;

import org.jspecify.annotations.Nullable;

/** The person is no longer signed in: the token was refused, and so was its renewal. */
public final class SignedOut extends ApiFailure {

    /**
     * Signed out.
     *
     * @param cause what the authorization server said; null if the API refused the token
     */
    public SignedOut(@Nullable Throwable cause) {
        super("signed out", cause);
    }
}
