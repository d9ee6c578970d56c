package tn.marsa.migrant.merging;

import java.util.List;
import java.util.UUID;
import tn.marsa.identifier.UniqueIdentifier;

/**
 * The SDL's input of the same name.
 *
 * @param take what comes from the merged file
 */
record MergeFilesInput(
        UUID idempotencyKey,
        UniqueIdentifier survivor,
        int survivorVersion,
        UniqueIdentifier merged,
        int mergedVersion,
        List<FieldChoice> take,
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
