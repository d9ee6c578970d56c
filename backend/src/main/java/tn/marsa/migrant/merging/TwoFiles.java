package tn.marsa.migrant.merging;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.shared.MigrantId;

/**
 * Two files that are to be one, or were.
 *
 * @param survivor the one that stands for both
 */
record TwoFiles(MigrantFile survivor, MigrantFile merged) {

    /** What each is called in a request. */
    static final String SURVIVOR = "survivor";

    static final String MERGED = "merged";

    /** What the first one of which that is true is called in a request; empty if it is true of neither. */
    Optional<String> which(Predicate<MigrantFile> stands) {
        if (stands.test(survivor)) {
            return Optional.of(SURVIVOR);
        }
        return stands.test(merged) ? Optional.of(MERGED) : Optional.empty();
    }

    /** Both, or the one that they are. */
    List<MigrantId> ids() {
        return Stream.of(survivor.id(), merged.id()).distinct().toList();
    }

    boolean areOne() {
        return survivor.id().equals(merged.id());
    }
}
