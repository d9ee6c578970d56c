package tn.marsa.statistics;

/** What a fact tells. */
public enum FactKind {
    /** A registration was validated. */
    REGISTRATION,
    /** A person came, by the day of entry. */
    ARRIVAL,
    /** A person who had departed came back: an arrival like any other. */
    RETURN,
    RESIDENCE_GRANTED,
    RESIDENCE_RENEWED,
    RESIDENCE_REFUSED,
    /** Residence that was held had ended when its holder came back; no figure counts it. */
    RESIDENCE_OVER,
    /** Residence was granted on another ground than before. */
    GROUND_CHANGED,
    /** A person lives elsewhere. */
    MOVED,
    DEPARTURE,
    PRESUMED_DEPARTURE,
    /** An attribute that no other fact explains became another one, or a person left the register for good. */
    ADJUSTMENT
}
