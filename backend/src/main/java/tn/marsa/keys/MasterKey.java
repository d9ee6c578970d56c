package tn.marsa.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tn.marsa.shared.SecretFile;

/**
 * The key that wraps every other key. It stands in a file outside the database, made by the first start with mode 600; a database
 * that holds wrapped keys already is refused without its file, for a new key could open nothing.
 */
@Component
public final class MasterKey {

    private final SealingKey key;

    MasterKey(KeyProperties properties, JdbcClient jdbc) {
        SecretFile file = new SecretFile(properties.masterFile());
        if (!file.exists()) {
            if (jdbc.sql("SELECT COUNT(*) FROM named_key").query(Long.class).single() > 0) {
                throw new IllegalStateException(
                        "The master key is missing: this database was sealed with the key that stood in " + file.path()
                                + "; put it back, or begin with an empty database");
            }
            make(file);
        }
        this.key = new SealingKey(read(file));
    }

    /**
     * Wraps a key for keeping in the database.
     *
     * @param name what the key is, part of the associated data
     */
    public byte[] wrap(byte[] plain, String name) {
        return key.seal(plain, "key|" + name);
    }

    /** Unwraps what {@link #wrap} made for the same name; {@link NotSealedHere} under another master key. */
    public byte[] unwrap(byte[] wrapped, String name) {
        return key.open(wrapped, "key|" + name);
    }

    private static void make(SecretFile file) {
        byte[] bytes = new byte[SealingKey.LENGTH];
        new SecureRandom().nextBytes(bytes);
        try {
            file.write(HexFormat.of().formatHex(bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException("The master key cannot be written to " + file.path(), failed);
        }
    }

    private static byte[] read(SecretFile file) {
        try {
            return HexFormat.of().parseHex(file.read());
        } catch (IOException failed) {
            throw new UncheckedIOException("The master key cannot be read from " + file.path(), failed);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException(
                    "The master key in " + file.path() + " is not 64 hexadecimal digits", malformed);
        }
    }
}
