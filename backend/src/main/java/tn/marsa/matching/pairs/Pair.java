package tn.marsa.matching.pairs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.scoring.MatchStrength;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/**
 * Two files that may be of one person.
 *
 * @param first the lesser id of the two
 * @param strength as it was when the pair was compared last
 * @param decibits ten times the bits of its score then
 * @param weightsVersion of the weights it was scored with
 * @param decidedBy null while it is open
 * @param decidedAt null while it is open
 */
public record Pair(
        PairId id,
        MigrantId first,
        MigrantId second,
        MatchStrength strength,
        int decibits,
        int weightsVersion,
        PairState state,
        Instant foundAt,
        @Nullable StaffId decidedBy,
        @Nullable Instant decidedAt) {

    /** The other one of the two. */
    public MigrantId other(MigrantId one) {
        return one.equals(first) ? second : first;
    }

    /** True if that file is one of the two. */
    public boolean has(MigrantId file) {
        return file.equals(first) || file.equals(second);
    }

    public boolean isOpen() {
        return state == PairState.OPEN;
    }

    public boolean isCertain() {
        return strength == MatchStrength.CERTAIN;
    }

    /** The name under which the reason for its decision is sealed with either file. */
    public String reasonName() {
        return "PAIR." + id;
    }
}
