import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The trail's public key, as one line: name, key id in hexadecimal, and base64 of a byte 1 (Ed25519) and the key's 32 bytes, with plus
 * signs between them (c2sp.org/signed-note).
 */
record VerifierKey(String name, byte[] id, PublicKey key) {

    // What stands before the 32 bytes where X.509 keeps an Ed25519 key (RFC 8410).
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    static VerifierKey parse(String line) throws Tampering {
        try {
            String[] parts = line.strip().split("\\+", 3);
            byte[] typed = Base64.getDecoder().decode(parts[2]);
            byte[] encoded = Arrays.copyOf(X509, X509.length + 32);
            System.arraycopy(typed, 1, encoded, X509.length, 32);
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            VerifierKey parsed = new VerifierKey(parts[0], id(parts[0], typed), key);
            if (typed.length != 33 || typed[0] != 1 || !HexFormat.of().formatHex(parsed.id).equals(parts[1])) {
                throw new IllegalArgumentException("its id is not that of its bytes");
            }
            return parsed;
        } catch (GeneralSecurityException | RuntimeException malformed) {
            throw new Tampering("malformed key", malformed.getMessage());
        }
    }

    /** True if this key signed the text; the signature is base64 of the key's id and the 64 bytes of Ed25519 (RFC 8032). */
    boolean signed(String text, String signature) {
        try {
            byte[] bytes = Base64.getDecoder().decode(signature);
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return bytes.length == 68
                    && Arrays.equals(Arrays.copyOf(bytes, 4), id)
                    && ed25519.verify(Arrays.copyOfRange(bytes, 4, 68));
        } catch (IllegalArgumentException | SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** The first four bytes of SHA-256 of the name, a line's end, and the typed key. */
    static byte[] id(String name, byte[] typed) {
        byte[] start = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(start, start.length + typed.length);
        System.arraycopy(typed, 0, bytes, start.length, typed.length);
        return Arrays.copyOf(Tree.sha256(bytes), 4);
    }
}
