package tn.marsa.matching.scoring;

/** How likely two descriptions are of one person, from the likeliest on. The SDL's enum of the same name. */
public enum MatchStrength {
    /** The same document number, issuer and full date of birth. */
    CERTAIN,
    VERY_STRONG,
    /** The weakest that must be decided. */
    STRONG,
    /** Below the threshold: shown in a search alone. */
    WEAK
}
