package tn.marsa.shared;

/** What a file is opened for. */
public enum Purpose {
    REGISTERING,
    VALIDATING,
    CORRECTING,
    IDENTITY_CHECK,
    REQUEST_OF_THE_PERSON,
    JUDICIAL_REQUISITION,
    /** The daily work of the office that keeps the file. Never stated by a caller: the SDL does not have it. */
    OWN_OFFICE,
    /** Keeping or auditing the register: where a file stands, nothing of the person. Never stated by a caller either. */
    OVERSIGHT
}
