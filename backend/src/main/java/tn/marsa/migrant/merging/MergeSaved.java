package tn.marsa.migrant.merging;

import java.util.List;
import java.util.Set;
import tn.marsa.migrant.MigrantFile;

/**
 * It was done.
 *
 * @param file the survivor
 * @param staying what the survivor had from the other file and keeps, because it was corrected since
 */
record MergeSaved(MigrantFile file, List<FieldChoice> staying) implements MergeResult {

    static MergeSaved of(MigrantFile survivor, Set<FieldChoice> staying) {
        return new MergeSaved(survivor, staying.stream().sorted().toList());
    }
}
