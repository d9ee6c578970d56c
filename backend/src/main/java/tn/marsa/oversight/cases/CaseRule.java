package tn.marsa.oversight.cases;

/** Why behaviour is unusual: the SDL's enum of the same name. */
enum CaseRule {
    MANY_FILES,
    OUT_OF_HOURS,
    MANY_MISSES,
    MANY_SEARCHES,
    SAME_REASON,
    SEEN_BY_MANY
}
