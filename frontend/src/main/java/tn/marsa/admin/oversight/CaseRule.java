package tn.marsa.admin.oversight;

/** What was unusual: the API's enum of the same name. */
enum CaseRule {
    MANY_FILES,
    OUT_OF_HOURS,
    MANY_MISSES,
    MANY_SEARCHES,
    SAME_REASON,
    SEEN_BY_MANY
}
