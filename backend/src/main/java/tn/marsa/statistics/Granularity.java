package tn.marsa.statistics;

/** The kinds of period, each released for itself: the SDL's enum of the same name. */
public enum Granularity {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Granularity(int months) {
        this.months = months;
    }

    /** How many months such a period has. */
    int months() {
        return months;
    }
}
