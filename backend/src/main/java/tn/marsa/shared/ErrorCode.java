package tn.marsa.shared;

/** What {@code extensions.code} of a GraphQL error may be. Clients may rely on these names. */
public enum ErrorCode {
    /** No token, or one that does not hold. */
    UNAUTHENTICATED,
    /** The caller's role may not do this. */
    FORBIDDEN,
    /** There is none, or none that the caller may reach: both answer alike. */
    NOT_FOUND,
    /** A value is not of its type's form; {@code extensions.field} names where it stands. */
    INVALID_VALUE,
    /** The document is not valid GraphQL of this schema. */
    INVALID_REQUEST,
    /** No document is known by that hash, or none but known ones is taken: the text may be sent instead, once. */
    PERSISTED_QUERY_NOT_FOUND,
    /** The idempotency key was used with another input. */
    IDEMPOTENCY_KEY_REUSED,
    /** The request is larger, deeper or wider than allowed. */
    LIMIT_EXCEEDED,
    /** The caller has come too often: to be tried again later. */
    RATE_LIMITED,
    /** Something failed that the caller cannot mend; {@code extensions.reference} finds it in the log. */
    INTERNAL
}
