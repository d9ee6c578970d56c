package tn.marsa.admin.oversight;

/** What a case came to: the API's enum of the same name. */
enum Finding {
    JUSTIFIED,
    TRAINING_NEEDED,
    PROCEDURE_UNCLEAR,
    MISUSE,
    NO_FINDING
}
