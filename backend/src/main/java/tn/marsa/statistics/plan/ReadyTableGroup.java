package tn.marsa.statistics.plan;

/** Who asks for a ready-made table: the SDL's enum of the same name. */
public enum ReadyTableGroup {
    UNITED_NATIONS,
    RESIDENCE_PERMITS,
    TUNISIA_HIMS,
    CURRENT
}
