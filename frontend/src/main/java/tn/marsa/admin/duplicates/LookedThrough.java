package tn.marsa.admin.duplicates;

/**
 * How far the register was looked through in the background.
 *
 * @param examined how many validated files were compared with the rest
 * @param remaining how many still will be
 */
record LookedThrough(int examined, int remaining) {

    /** True if some files will still be compared. */
    boolean goesOn() {
        return remaining > 0;
    }

    int all() {
        return examined + remaining;
    }
}
