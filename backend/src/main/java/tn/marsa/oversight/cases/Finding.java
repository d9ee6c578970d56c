package tn.marsa.oversight.cases;

/** What a case came to: the SDL's enum of the same name. */
enum Finding {
    JUSTIFIED,
    TRAINING_NEEDED,
    PROCEDURE_UNCLEAR,
    MISUSE,
    NO_FINDING
}
