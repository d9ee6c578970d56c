package tn.marsa.keys;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * A key that seals: AES-256-GCM (NIST SP 800-38D) with a random nonce. What is sealed opens only under the same key and the same
 * associated data, so a sealed value that was moved to another row, or put back from an earlier time, does not open.
 */
public final class SealingKey {

    /** Bytes of a key. */
    public static final int LENGTH = 32;

    private final AesGcmJce cipher;

    /** Takes {@link #LENGTH} bytes. */
    public SealingKey(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("A sealing key has " + LENGTH + " bytes");
        }
        try {
            this.cipher = new AesGcmJce(key);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("AES-GCM is not to be had", failed);
        }
    }

    /** Seals: nonce (12 bytes), ciphertext, tag (16 bytes). */
    public byte[] seal(byte[] plain, String associated) {
        try {
            return cipher.encrypt(plain, associated.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Sealing failed", failed);
        }
    }

    /** Opens what {@link #seal} made; {@link NotSealedHere} if the key, the associated data or the bytes are not the same. */
    public byte[] open(byte[] sealed, String associated) {
        try {
            return cipher.decrypt(sealed, associated.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new NotSealedHere(associated);
        }
    }
}
