import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;

/**
 * The Merkle tree of RFC 6962, 2.1, built leaf by leaf. Only the roots of its full subtrees are kept, the smallest, on the right,
 * first: one for each bit that is set in the number of leaves.
 */
class Tree {

    private final Deque<byte[]> subtrees = new ArrayDeque<>();
    private long size;

    long size() {
        return size;
    }

    void add(byte[] leaf) {
        byte[] subtree = leaf;
        for (long full = size; full % 2 == 1; full /= 2) {
            subtree = node(subtrees.pop(), subtree);
        }
        subtrees.push(subtree);
        size++;
    }

    /** The root in base64, as a checkpoint gives it. */
    String root() {
        byte[] root = subtrees.stream()
                .reduce((right, left) -> node(left, right))
                .orElseGet(() -> sha256(new byte[0]));
        return Base64.getEncoder().encodeToString(root);
    }

    private static byte[] node(byte[] left, byte[] right) {
        byte[] bytes = new byte[1 + left.length + right.length];
        bytes[0] = 1;
        System.arraycopy(left, 0, bytes, 1, left.length);
        System.arraycopy(right, 0, bytes, 1 + left.length, right.length);
        return sha256(bytes);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
