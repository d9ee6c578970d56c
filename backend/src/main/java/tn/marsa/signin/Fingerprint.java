package tn.marsa.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Base64;
import tn.marsa.shared.Sha256;

/**
 * What is kept of a secret that a machine made: SHA-256. Such a secret has 256 random bits, so nobody guesses it from its
 * fingerprint; passwords, which people make, are kept by {@code PasswordHash}.
 */
public final class Fingerprint {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private Fingerprint() {}

    /** 32 bytes. */
    public static byte[] of(String secret) {
        return Sha256.begin().digest(secret.getBytes(UTF_8));
    }

    /** The same as 43 characters of base64url: how ID tokens name a session in {@code sid}. */
    public static String textOf(String secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(of(secret));
    }

    /** A new secret: 43 characters that need no escaping in an address. */
    public static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
