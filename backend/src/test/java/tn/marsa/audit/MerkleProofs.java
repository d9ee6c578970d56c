package tn.marsa.audit;

import java.util.Iterator;
import java.util.List;

/** The definitions of RFC 6962 (2.1) and the checks of RFC 9162 (2.1.3.2, 2.1.4.2), word by word. */
final class MerkleProofs {

    private MerkleProofs() {}

    /** The root by its recursive definition, given the hashes of the leaves. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return MerkleHash.empty();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return MerkleHash.node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    /** The root that a proof leads to from a leaf. */
    static byte[] rootOfInclusion(int index, int size, byte[] leaf, List<byte[]> proof) {
        int node = index;
        int last = size - 1;
        byte[] root = leaf;
        for (byte[] hash : proof) {
            if ((node & 1) == 1 || node == last) {
                root = MerkleHash.node(hash, root);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                root = MerkleHash.node(root, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return root;
    }

    /** The earlier and the later root that a proof leads to. */
    static List<byte[]> rootsOfConsistency(int earlier, int later, byte[] earlierRoot, List<byte[]> proof) {
        boolean full = Integer.bitCount(earlier) == 1;
        Iterator<byte[]> hashes = proof.iterator();
        int node = earlier - 1;
        int last = later - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        byte[] first = full ? earlierRoot : hashes.next();
        byte[] second = first;
        while (hashes.hasNext()) {
            byte[] hash = hashes.next();
            if ((node & 1) == 1 || node == last) {
                first = MerkleHash.node(hash, first);
                second = MerkleHash.node(hash, second);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                second = MerkleHash.node(second, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return List.of(first, second);
    }
}
