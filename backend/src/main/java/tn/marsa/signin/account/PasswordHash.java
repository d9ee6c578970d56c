package tn.marsa.signin.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import tn.marsa.signin.WhereBuiltIn;

/** What is kept of a password: Argon2id (RFC 9106) with 19 MiB, two passes and one lane, the least that OWASP recommends. */
@Component
@WhereBuiltIn
public class PasswordHash {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    /** Nobody's: no password is known to match it, and comparing takes as long as with a real one. */
    static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);

    // A flood of attempts must not take all the memory.
    private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors());

    public String of(String password) {
        return inTurn(() -> argon2.encode(password));
    }

    boolean matches(String password, String kept) {
        return inTurn(() -> argon2.matches(password, kept));
    }

    private <T> T inTurn(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
