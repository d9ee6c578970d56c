package tn.marsa.keys;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** A key pair that signs by Ed25519 (RFC 8032): the same text has the same signature. */
public final class Ed25519Key {

    private static final String ALGORITHM = "Ed25519";
    private static final int PUBLIC_BYTES = 32;
    private static final int LINE = 64;

    private final KeyPair pair;

    /**
     * The key of a seed.
     *
     * @param seed {@link SealingKey#LENGTH} bytes, for example of {@link NamedKeys}
     */
    public Ed25519Key(byte[] seed) {
        this.pair = pair(seed);
    }

    /** The signature: 64 bytes. */
    public byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Ed25519 does not sign", failed);
        }
    }

    /** True if this key, and no other, has signed that text so. */
    public boolean hasSigned(byte[] text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair.getPublic());
            signature.update(text);
            return signature.verify(signed);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Ed25519 does not verify", failed);
        }
    }

    /** The public key: 32 bytes. */
    public byte[] publicBytes() {
        byte[] encoded = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length);
    }

    /** The public key as a PEM file, as openssl reads it. */
    public String pem() {
        String content = Base64.getMimeEncoder(LINE, new byte[] {'\n'})
                .encodeToString(pair.getPublic().getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + content + "\n-----END PUBLIC KEY-----\n";
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
