package tn.marsa.oversight.cases;

/** Why a step is not possible: the SDL's enum of the same name. */
enum CaseRefusal {
    /** Somebody has explained it already, or it is closed. */
    NOT_TO_ASSIGN,
    /** Whoever is to explain it does not head the person's office, or is that person. */
    NOT_ASSIGNABLE,
    /** It is not assigned, or explained already. */
    NOT_TO_EXPLAIN,
    /** Nobody has explained it yet, or it is closed. */
    NOT_TO_CLOSE,
    /** It is about the caller. */
    ABOUT_YOURSELF
}
