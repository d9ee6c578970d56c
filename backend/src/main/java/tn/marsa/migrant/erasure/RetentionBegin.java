package tn.marsa.migrant.erasure;

/** What a period of retention runs from: the SDL's enum of the same name. */
enum RetentionBegin {
    FILE_CLOSED,
    REGISTRATION_ABANDONED,
    REASON_GIVEN,
    ROW_WRITTEN,
    FILE_ERASED
}
