package tn.marsa.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key that wraps every other key. It stands in a file outside the database, made by the first start with mode 600; a database
 * that holds wrapped keys already is refused without its file, for a new key could open nothing.
 */
@Component
public final class MasterKey {

    private final SealingKey key;

    MasterKey(KeyProperties properties, JdbcClient jdbc) {
        Path file = properties.masterFile();
        if (!Files.exists(file)) {
            if (jdbc.sql("SELECT COUNT(*) FROM named_key").query(Long.class).single() > 0) {
                throw new IllegalStateException(
                        "The master key is missing: this database was sealed with the key that stood in " + file
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

    private static void make(Path file) {
        byte[] bytes = new byte[SealingKey.LENGTH];
        new SecureRandom().nextBytes(bytes);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, HexFormat.of().formatHex(bytes) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException("The master key cannot be written to " + file, failed);
        }
    }

    private static byte[] read(Path file) {
        try {
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException failed) {
            throw new UncheckedIOException("The master key cannot be read from " + file, failed);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException("The master key in " + file + " is not 64 hexadecimal digits", malformed);
        }
    }
}
