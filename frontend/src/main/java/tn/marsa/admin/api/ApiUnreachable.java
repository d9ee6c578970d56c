package tn.marsa.admin.api;

/** No answer came, or none that could be read: whether a change was made is not known, so repeat it with the same key. */
public final class ApiUnreachable extends ApiFailure {

    ApiUnreachable(String message, Throwable cause) {
        super(message, cause);
    }

    ApiUnreachable(String message) {
        super(message, null);
    }
}
