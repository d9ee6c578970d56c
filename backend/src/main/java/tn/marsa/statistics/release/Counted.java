package tn.marsa.statistics.release;

import java.time.Instant;
import tn.marsa.statistics.Period;

/** A period that is counted, as one moment knows it. */
final class Counted {

    private final RollUp rollUp;
    private final Period period;
    private final Instant recordedBefore;
    private final long first;
    private final long last;

    /** Into the roll-up; what was recorded at that moment or later is left out. */
    Counted(RollUp rollUp, Period period, Instant recordedBefore) {
        this.rollUp = rollUp;
        this.period = period;
        this.recordedBefore = recordedBefore;
        this.first = period.firstDay().toEpochDay();
        this.last = period.lastDay().toEpochDay();
    }

    RollUp rollUp() {
        return rollUp;
    }

    Period period() {
        return period;
    }

    Instant recordedBefore() {
        return recordedBefore;
    }

    /** True if what happened on that day, counted from 1970, happened in the period. */
    boolean isFlow(long day) {
        return first <= day && day <= last;
    }

    /** True if what happened on that day counts for who is there at the period's end. */
    boolean isStock(long day) {
        return day <= last;
    }
}
