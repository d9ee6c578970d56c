package tn.marsa.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that its owner alone can read. It is there whole, and on the disk, or not at all: whoever is killed while writing it leaves
 * nothing that a later start takes for a key.
 */
public record SecretFile(Path path) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** True if it was written. */
    public boolean exists() {
        return Files.exists(path);
    }

    /**
     * What stands in it, without blanks around it.
     *
     * @throws IOException if it cannot be read, or nothing stands in it
     */
    public String read() throws IOException {
        String content = Files.readString(path).strip();
        if (content.isEmpty()) {
            throw new IOException(path + " is empty");
        }
        return content;
    }

    /** Writes it, its folder too if that is missing, in place of what was there. */
    public void write(String content) throws IOException {
        Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(folder, path.getFileName().toString(), ".new", ownersOnly());
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(content + "\n");
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        if (POSIX) {
            // The name is a content of the folder, which must reach the disk as well.
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
