package tn.marsa.migrant.merging;

import java.util.UUID;
import tn.marsa.identifier.UniqueIdentifier;

/** The SDL's input of the same name. */
record UnmergeFilesInput(UUID idempotencyKey, UniqueIdentifier merged, String reason) {
    /** Says nothing: what it holds is personal. */
    @Override
    public String toString() {
        return "UnmergeFilesInput";
    }
}
