package tn.marsa.matching.pairs;

import tn.marsa.matching.scoring.Score;
import tn.marsa.shared.MigrantId;

/** Two files that a comparison found to be alike, in whatever order. */
public record FoundPair(MigrantId one, MigrantId other, Score score) {

    /** The lesser id of the two, as the database orders them. */
    MigrantId first() {
        return isInOrder() ? one : other;
    }

    MigrantId second() {
        return isInOrder() ? other : one;
    }

    private boolean isInOrder() {
        int upper = Long.compareUnsigned(
                one.value().getMostSignificantBits(), other.value().getMostSignificantBits());
        return (upper != 0
                        ? upper
                        : Long.compareUnsigned(
                                one.value().getLeastSignificantBits(),
                                other.value().getLeastSignificantBits()))
                < 0;
    }
}
