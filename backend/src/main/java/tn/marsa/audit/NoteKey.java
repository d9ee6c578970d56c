package tn.marsa.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import tn.marsa.keys.Ed25519Key;
import tn.marsa.shared.Sha256;

/** A key that signs texts as notes (c2sp.org/signed-note) by Ed25519 (RFC 8032). The same text makes the same note. */
final class NoteKey {

    private static final byte TYPE = 1;
    private static final int ID_BYTES = 4;

    private final String name;
    private final Ed25519Key key;
    private final byte[] typedKey;
    private final byte[] id;

    /**
     * The key of that seed.
     *
     * @param name without blanks or plus
     * @param seed 32 bytes
     */
    NoteKey(String name, byte[] seed) {
        this.name = name;
        this.key = new Ed25519Key(seed);
        byte[] bytes = key.publicBytes();
        this.typedKey =
                ByteBuffer.allocate(1 + bytes.length).put(TYPE).put(bytes).array();
        this.id = id(name, typedKey);
    }

    /** What whoever checks notes must know of the key: name, id and public key in one line. */
    String verifier() {
        return name + "+" + HexFormat.of().formatHex(id) + "+" + base64(typedKey);
    }

    /** The note: the text, which ends its last line, an empty line, and the signature. */
    String sign(String text) {
        byte[] signed = key.sign(text.getBytes(UTF_8));
        return text + "\n" + mark()
                + base64(ByteBuffer.allocate(ID_BYTES + signed.length)
                        .put(id)
                        .put(signed)
                        .array())
                + "\n";
    }

    /** The text of a note that this key, and no other, has signed; empty if it is not such a note. */
    Optional<String> open(String note) {
        int end = note.lastIndexOf("\n\n") + 1;
        String line = note.substring(end);
        if (end == 0 || !line.startsWith("\n" + mark()) || !line.endsWith("\n")) {
            return Optional.empty();
        }
        String text = note.substring(0, end);
        return holds(text, line.substring(1 + mark().length(), line.length() - 1))
                ? Optional.of(text)
                : Optional.empty();
    }

    private boolean holds(String text, String encoded) {
        try {
            byte[] signed = Base64.getDecoder().decode(encoded);
            return signed.length > ID_BYTES
                    && Arrays.equals(signed, 0, ID_BYTES, id, 0, ID_BYTES)
                    && key.hasSigned(text.getBytes(UTF_8), Arrays.copyOfRange(signed, ID_BYTES, signed.length));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    // An em dash begins the line of a signature.
    private String mark() {
        return "\u2014 " + name + " ";
    }

    private static byte[] id(String name, byte[] typedKey) {
        MessageDigest digest = Sha256.begin();
        digest.update((name + "\n").getBytes(UTF_8));
        return Arrays.copyOf(digest.digest(typedKey), ID_BYTES);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
