package tn.marsa.statistics.release;

import java.util.List;

/**
 * A true count of a few persons, and what is released of it.
 *
 * @param direct the figure published of the cell itself
 * @param hints everything else that leads to it
 */
record SmallCount(int truth, long direct, List<Hint> hints) {

    SmallCount {
        hints = List.copyOf(hints);
    }
}
