package tn.marsa.database;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords of the embedded server's accounts: new at every start, kept nowhere. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 32 hexadecimal digits that nobody guesses. */
    static String password() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
