package tn.marsa.statistics.reading;

/** How far a figure can be relied on: the SDL's enum of the same name. */
public enum CellStatus {
    NORMAL,
    UNCERTAIN;

    /** A figure beside which the typical error is more than a fifth is uncertain; 0 is too. */
    static CellStatus of(long value, int margin) {
        return value < 5L * margin ? UNCERTAIN : NORMAL;
    }
}
