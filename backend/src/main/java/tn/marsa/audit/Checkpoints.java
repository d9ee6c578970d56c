package tn.marsa.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;

/**
 * The signed checkpoints, a file for each, named by the size of the tree, in a folder outside the database; beside them the public key.
 * None is ever written over.
 */
@Component
class Checkpoints {

    private static final Pattern NAME = Pattern.compile("([0-9]{12,18})\\.checkpoint");

    private final Path folder;
    private final String origin;
    private final NoteKey key;

    Checkpoints(AuditProperties properties, NamedKeys keys) {
        this.folder = properties.checkpoints().toAbsolutePath();
        this.origin = properties.origin();
        this.key = new NoteKey(origin, keys.key("trail.checkpoint"));
        Path publicKey = folder.resolve("public-key");
        if (Files.notExists(publicKey)) {
            write(publicKey, key.verifier() + "\n");
        }
    }

    /** The sizes at which one was kept. */
    NavigableSet<Long> sizes() {
        try (Stream<Path> files = Files.list(folder)) {
            NavigableSet<Long> sizes = new TreeSet<>();
            files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .forEach(name -> sizes.add(Long.parseLong(name.group(1))));
            return sizes;
        } catch (IOException failed) {
            throw new UncheckedIOException("The checkpoints in " + folder + " cannot be read", failed);
        }
    }

    /** The root that was signed at that size; empty if what is kept there is not signed by this trail's key. */
    Optional<String> rootAt(long size) {
        try {
            return key.open(Files.readString(file(size)))
                    .map(Checkpoint::parse)
                    .filter(checkpoint -> checkpoint.origin().equals(origin) && checkpoint.size() == size)
                    .map(Checkpoint::root);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The signed text of that size as it is kept. */
    String noteAt(long size) {
        try {
            return Files.readString(file(size));
        } catch (IOException failed) {
            throw new UncheckedIOException("The checkpoint of " + size + " rows cannot be read", failed);
        }
    }

    /** What whoever checks the signatures must know, in one line. */
    String publicKey() {
        return key.verifier();
    }

    /** When the one of that size was written, as its file says. */
    Instant writtenAt(long size) {
        try {
            return Files.getLastModifiedTime(file(size)).toInstant();
        } catch (IOException failed) {
            throw new UncheckedIOException("The checkpoint of " + size + " rows cannot be read", failed);
        }
    }

    /** Signs and keeps one, unless one of that size is kept: whoever made that one made the same, or the trail is not whole. */
    void keep(long size, String root) {
        Path file = file(size);
        if (Files.notExists(file)) {
            write(file, key.sign(new Checkpoint(origin, size, root).text()));
        }
    }

    private Path file(long size) {
        return folder.resolve("%012d.checkpoint".formatted(size));
    }

    // There whole and on the disk, or not at all.
    private void write(Path file, String text) {
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve(file.getFileName() + ".new");
            Files.writeString(
                    fresh,
                    text,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot write " + file, failed);
        }
    }
}
