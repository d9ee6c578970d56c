package tn.marsa.matching.scoring;

/** How two values agree. The SDL's enum of the same name. */
public enum Agreement {
    /** The same, in each script that both have. */
    SAME,
    /** Another spelling or order, a slip of the pen, or the same as far as both are known. */
    CLOSE,
    DIFFERENT,
    /** Missing in one of the two, or not comparable: counts for nothing. */
    MISSING
}
