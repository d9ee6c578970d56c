package tn.marsa.statistics.reading;

import org.jspecify.annotations.Nullable;

/** Shares out of published figures alone. */
final class Completeness {

    private Completeness() {}

    /**
     * The share of what is not missing, in per cent with one decimal.
     *
     * @return null where the whole is too small beside its typical error
     */
    static @Nullable Double percent(long missing, long whole, int margin) {
        if (CellStatus.of(whole, margin) == CellStatus.UNCERTAIN) {
            return null;
        }
        long known = Math.max(0, whole - missing);
        return Math.round(1000.0 * known / whole) / 10.0;
    }
}
