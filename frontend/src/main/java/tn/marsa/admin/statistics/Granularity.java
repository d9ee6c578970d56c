package tn.marsa.admin.statistics;

/** The kinds of period. */
enum Granularity {
    MONTH,
    QUARTER,
    YEAR
}
