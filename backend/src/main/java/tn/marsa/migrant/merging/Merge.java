package tn.marsa.migrant.merging;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/**
 * That one file was merged into another. What the survivor's groups were, and the reasons, are sealed with it.
 *
 * @param taken what the survivor was given of the merged file's values
 * @param survivorVersion the version that the survivor had with it
 * @param survivorChangedAt when the survivor's row was changed by it
 * @param mergedChangedAt when the merged file's row was
 * @param undone null as long as it stands
 */
record Merge(
        UUID id,
        MigrantId survivor,
        MigrantId merged,
        Set<FieldChoice> taken,
        int survivorVersion,
        Instant survivorChangedAt,
        Instant mergedChangedAt,
        StaffId madeBy,
        Instant madeAt,
        @Nullable Undone undone) {

    Merge {
        taken = Set.copyOf(taken);
    }

    /**
     * That it was a mistake.
     *
     * @param staying what was taken and corrected since, and stays
     */
    record Undone(Set<FieldChoice> staying, StaffId by, Instant at) {}

    /** What was taken and stays although it was undone. */
    Set<FieldChoice> staying() {
        return undone == null ? Set.of() : undone.staying();
    }

    /** Under which name is sealed what a group of the survivor was. */
    static String asideName(UUID id, FieldGroup group) {
        return "MERGED." + group + "." + id;
    }

    String asideName(FieldGroup group) {
        return asideName(id, group);
    }

    /** Under which name is sealed why the two were merged. */
    static String reasonName(UUID id) {
        return "MERGE." + id;
    }

    /** Under which name is sealed why that was undone. */
    String undoingName() {
        return "UNMERGE." + id;
    }
}
