package tn.marsa.matching;

import java.util.Collection;
import tn.marsa.matching.pairs.Pair;

/** What a check for duplicates came to. */
public enum DuplicateState {
    /** No other file came near. */
    NONE_FOUND,
    /** Files came near, and each was told apart from the person's. */
    TOLD_APART,
    /** A decision is missing. */
    UNDECIDED,
    /** A decision is missing that a supervisor makes. */
    CERTAIN;

    static DuplicateState of(Collection<Pair> found) {
        if (found.stream().anyMatch(pair -> pair.isOpen() && pair.isCertain())) {
            return CERTAIN;
        }
        if (found.stream().anyMatch(Pair::isOpen)) {
            return UNDECIDED;
        }
        return found.isEmpty() ? NONE_FOUND : TOLD_APART;
    }
}
