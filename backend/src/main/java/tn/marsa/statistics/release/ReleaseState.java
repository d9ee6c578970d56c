package tn.marsa.statistics.release;

/** How far a release has come: the SDL's enum of the same name. */
public enum ReleaseState {
    PREPARING,
    PREPARED,
    PUBLISHED,
    DISCARDED
}
