package tn.marsa.statistics.release;

/** Why a release cannot be prepared, published or discarded: the SDL's enum of the same name. */
public enum ReleaseRefusal {
    PERIOD_NOT_OVER,
    UNDER_WAY,
    NOTE_NEEDED,
    VINTAGE_TOO_SOON,
    NOT_PREPARED,
    SAME_PERSON,
    TOO_EARLY,
    OTHER_CONTENT,
    REASON_NEEDED,
    TOO_MANY_DISCARDED
}
