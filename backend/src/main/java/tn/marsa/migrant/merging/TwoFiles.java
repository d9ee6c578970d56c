package tn.marsa.migrant.merging;

import java.util.List;
import java.util.stream.Stream;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.shared.MigrantId;

/**
 * Two files that are to be one, or were.
 *
 * @param survivor the one that stands for both
 */
record TwoFiles(MigrantFile survivor, MigrantFile merged) {

    /** Both, or the one that they are. */
    List<MigrantId> ids() {
        return Stream.of(survivor.id(), merged.id()).distinct().toList();
    }

    boolean areOne() {
        return survivor.id().equals(merged.id());
    }
}
