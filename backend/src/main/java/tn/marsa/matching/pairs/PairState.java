package tn.marsa.matching.pairs;

/** What was decided of a pair. */
public enum PairState {
    /** Nothing yet. */
    OPEN,
    /** They are two persons: not asked about again. */
    APART,
    /** They are one person. */
    SAME
}
