package tn.marsa.statistics.release;

/**
 * A figure, or several that are reckoned with, that ought to be a true count and is off by the noise of each.
 *
 * @param cells how many figures other than 0 it is reckoned from; for another moment, how many months lie between
 */
record Hint(Way way, long value, int cells) {

    /** How it leads to the count. */
    enum Way {
        /** The sum of a table that divides the cell further. */
        PARTS,
        /** The sum of the finer level of a hierarchy. */
        LEVEL,
        /** A total minus its other parts. */
        COMPLEMENT,
        /** A category of the broader level minus the others in it. */
        LEVEL_COMPLEMENT,
        /** The sum of the months or the quarters. */
        PERIODS,
        /** The longer period minus the others in it. */
        PERIOD_COMPLEMENT,
        /** The same cell at the end of another period, where what is counted is who is there. */
        MOMENT,
        /** The same cell in the vintage before. */
        VINTAGE
    }

    /** The square of how far it lies from a count. */
    double squaredError(int truth) {
        double error = value - (double) truth;
        return error * error;
    }
}
