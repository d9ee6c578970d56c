package tn.marsa.identifier;

/** The life of an identifier. Never a right to stay. */
public enum IdentifierStatus {
    /** It names one file. */
    ACTIVE,
    /** Its file was merged into another, whose identifier stands for both. */
    MERGED,
    /** Its file was closed; it is never used again. */
    RETIRED
}
