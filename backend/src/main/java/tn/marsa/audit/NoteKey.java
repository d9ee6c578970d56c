package tn.marsa.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A key that signs texts as notes (c2sp.org/signed-note) by Ed25519 (RFC 8032). The same text makes the same note. */
final class NoteKey {

    private static final String ALGORITHM = "Ed25519";
    private static final byte TYPE = 1;
    private static final int PUBLIC_BYTES = 32;
    private static final int ID_BYTES = 4;

    private final String name;
    private final KeyPair pair;
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
        this.pair = pair(seed);
        byte[] encoded = pair.getPublic().getEncoded();
        this.typedKey = ByteBuffer.allocate(1 + PUBLIC_BYTES)
                .put(TYPE)
                .put(encoded, encoded.length - PUBLIC_BYTES, PUBLIC_BYTES)
                .array();
        this.id = id(name, typedKey);
    }

    /** What whoever checks notes must know of the key: name, id and public key in one line. */
    String verifier() {
        return name + "+" + HexFormat.of().formatHex(id) + "+" + base64(typedKey);
    }

    /** The note: the text, which ends its last line, an empty line, and the signature. */
    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(UTF_8));
            byte[] signed = signature.sign();
            return text + "\n" + mark()
                    + base64(ByteBuffer.allocate(ID_BYTES + signed.length)
                            .put(id)
                            .put(signed)
                            .array())
                    + "\n";
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Ed25519 does not sign", failed);
        }
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
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair.getPublic());
            signature.update(text.getBytes(UTF_8));
            return signed.length > ID_BYTES
                    && Arrays.equals(signed, 0, ID_BYTES, id, 0, ID_BYTES)
                    && signature.verify(signed, ID_BYTES, signed.length - ID_BYTES);
        } catch (IllegalArgumentException | SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Ed25519 does not verify", failed);
        }
    }

    // An em dash begins the line of a signature.
    private String mark() {
        return "\u2014 " + name + " ";
    }

    // The JDK makes a public key only together with its private one, whose bytes are the first that it draws.
    private static KeyPair pair(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, new Drawn(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Ed25519 is not to be had", failed);
        }
    }

    private static byte[] id(String name, byte[] typedKey) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(UTF_8));
            return Arrays.copyOf(digest.digest(typedKey), ID_BYTES);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("SHA-256 is not to be had", failed);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A source of chance that was drawn before. */
    private static final class Drawn extends SecureRandom {

        private final byte[] bytes;

        Drawn(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] wanted) {
            System.arraycopy(bytes, 0, wanted, 0, wanted.length);
        }
    }
}
