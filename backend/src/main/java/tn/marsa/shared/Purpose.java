package tn.marsa.shared;

/** What a file is opened for. */
public enum Purpose {
    REGISTERING,
    VALIDATING,
    CORRECTING,
    IDENTITY_CHECK,
    REQUEST_OF_THE_PERSON,
    JUDICIAL_REQUISITION
}
