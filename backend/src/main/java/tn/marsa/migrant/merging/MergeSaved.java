package tn.marsa.migrant.merging;

import java.util.List;
import java.util.Set;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.fields.FieldGroup;

/**
 * It was done.
 *
 * @param file the survivor
 * @param staying the groups that the survivor had from the other file and keeps, because they were corrected since
 */
record MergeSaved(MigrantFile file, List<FieldGroup> staying) implements MergeResult {

    static MergeSaved of(MigrantFile survivor, Set<FieldGroup> staying) {
        return new MergeSaved(survivor, staying.stream().sorted().toList());
    }
}
