package tn.marsa.matching.pairs;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.scoring.Score;
import tn.marsa.shared.MigrantId;

/** Two files that a comparison found to be alike, in whatever order. */
public record FoundPair(MigrantId one, MigrantId other, Score score) {

    // As the database orders ids: by their bytes.
    private static final Comparator<MigrantId> BY_BYTES = Comparator.comparing(
                    (MigrantId id) -> id.value().getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(id -> id.value().getLeastSignificantBits(), Long::compareUnsigned);

    static final Comparator<FoundPair> IN_ORDER =
            Comparator.comparing(FoundPair::first, BY_BYTES).thenComparing(FoundPair::second, BY_BYTES);

    /** The lesser id of the two. */
    MigrantId first() {
        return BY_BYTES.compare(one, other) < 0 ? one : other;
    }

    MigrantId second() {
        return BY_BYTES.compare(one, other) < 0 ? other : one;
    }

    int decibits() {
        return (int) Math.round(score.bits() * 10);
    }

    /** True if a pair that is kept says the same of the two. */
    boolean isKeptAs(@Nullable Pair kept, int weightsVersion) {
        return kept != null
                && kept.strength() == score.strength()
                && kept.decibits() == decibits()
                && kept.weightsVersion() == weightsVersion;
    }
}
