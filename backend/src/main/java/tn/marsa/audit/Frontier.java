package tn.marsa.audit;

import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;

/**
 * What has to be remembered of a Merkle tree to go on with it: the roots of its full subtrees, one for each bit of its size. Adding a
 * leaf costs one hash on average, a root one for each subtree, whatever the size.
 */
final class Frontier {

    // The smallest subtree, which is on the right, comes first.
    private final Deque<byte[]> subtrees = new ArrayDeque<>();
    private long size;

    /** How many leaves it has. */
    long size() {
        return size;
    }

    /** Adds a leaf, given by its hash. */
    void add(byte[] leaf) {
        byte[] subtree = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            subtree = MerkleHash.node(subtrees.pop(), subtree);
        }
        subtrees.push(subtree);
        size++;
    }

    /** The root as a checkpoint gives it: base64 of 32 bytes. */
    String root() {
        return Base64.getEncoder()
                .encodeToString(subtrees.stream()
                        .reduce((right, left) -> MerkleHash.node(left, right))
                        .orElseGet(MerkleHash::empty));
    }
}
