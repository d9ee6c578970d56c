package tn.marsa.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 (RFC 2104) under one key, which every Java platform has. Threads may share it. */
public final class Hmac {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /**
     * Under that key.
     *
     * @param key of any length, 32 bytes best
     */
    public Hmac(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** 32 bytes, of the parts one after the other: nothing stands between them. */
    public byte[] of(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", failed);
        }
    }

    /** The same of a text in UTF-8. */
    public byte[] of(String text) {
        return of(text.getBytes(UTF_8));
    }
}
