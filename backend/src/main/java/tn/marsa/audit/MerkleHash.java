package tn.marsa.audit;

import java.security.MessageDigest;
import tn.marsa.shared.Sha256;

/** The hashes of a Merkle tree (RFC 6962, 2.1): a prefix of their own keeps leaves and nodes apart. All are 32 bytes. */
final class MerkleHash {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleHash() {}

    /** The root of a tree without leaves. */
    static byte[] empty() {
        return Sha256.begin().digest();
    }

    static byte[] leaf(byte[] entry) {
        MessageDigest digest = Sha256.begin();
        digest.update(LEAF);
        return digest.digest(entry);
    }

    static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.begin();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }
}
