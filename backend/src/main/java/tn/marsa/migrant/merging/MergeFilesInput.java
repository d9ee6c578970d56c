package tn.marsa.migrant.merging;

import java.util.List;
import java.util.UUID;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.FieldGroup;

/**
 * The SDL's input of the same name.
 *
 * @param take the groups whose values come from the merged file
 */
record MergeFilesInput(
        UUID idempotencyKey,
        UniqueIdentifier survivor,
        int survivorVersion,
        UniqueIdentifier merged,
        int mergedVersion,
        List<FieldGroup> take,
        String reason) {

    MergeFilesInput {
        take = List.copyOf(take);
    }

    /** Says nothing: what it holds is personal. */
    @Override
    public String toString() {
        return "MergeFilesInput";
    }
}
