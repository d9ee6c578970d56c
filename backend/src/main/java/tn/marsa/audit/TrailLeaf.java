package tn.marsa.audit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A leaf of the tree and the row that it stands for.
 *
 * @param seq its place, from 0
 * @param hash 32 bytes
 * @param row null where the row is gone
 */
@SuppressWarnings("ArrayRecordComponent") // Read once and dropped: never compared.
record TrailLeaf(long seq, byte[] hash, @Nullable TrailRow row) {

    /** True if the row is there and is what the leaf was made of. */
    boolean isOfItsRow() {
        return row != null && Arrays.equals(hash, row.leaf());
    }
}
