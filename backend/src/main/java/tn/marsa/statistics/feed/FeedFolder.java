package tn.marsa.statistics.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tn.marsa.keys.Ed25519Key;
import tn.marsa.keys.NamedKeys;
import tn.marsa.statistics.release.Release;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of the feed: in it a folder for each release, {@code 2025-v1}, there whole and on the disk or not at all, and the public
 * key. What is there is never written over.
 */
@Component
class FeedFolder {

    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "manifest.json.sig";
    private static final String PUBLIC_KEY = "public-key.pem";
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path folder;
    private final JsonMapper json;
    private final Ed25519Key key;

    FeedFolder(FeedProperties properties, JsonMapper json, NamedKeys keys) {
        this.folder = properties.folder().toAbsolutePath();
        this.json = json;
        this.key = new Ed25519Key(keys.key("statistics.feed"));
    }

    /** Fills an empty folder and tells what it has put there. */
    interface Filling {
        FeedManifest into(Path folder) throws IOException;
    }

    /**
     * What is kept of a release: its manifest's SHA-256, hexadecimal; empty if nothing is.
     *
     * @throws IllegalStateException if what is there is not what this feed has signed, or is of another release
     */
    Optional<String> find(Release release) throws IOException {
        Path kept = folder.resolve(name(release));
        if (Files.notExists(kept)) {
            return Optional.empty();
        }
        byte[] manifest = Files.readAllBytes(kept.resolve(MANIFEST));
        if (!key.hasSigned(manifest, Files.readAllBytes(kept.resolve(SIGNATURE)))) {
            throw new IllegalStateException("The manifest in " + kept + " is not signed by this feed");
        }
        FeedManifest told = json.readValue(manifest, FeedManifest.class);
        // The database was put back, and the release made anew.
        if (!told.releaseSha256().equals(release.hash())) {
            throw new IllegalStateException(kept + " is of another release of that vintage");
        }
        for (FeedManifest.File file : told.files()) {
            if (!FileHash.of(kept.resolve(file.name())).equals(file.sha256())) {
                throw new IllegalStateException(kept.resolve(file.name()) + " is not what the manifest says");
            }
        }
        return Optional.of(FileHash.of(kept.resolve(MANIFEST)));
    }

    /** Keeps a release and answers its manifest's SHA-256. What somebody who was killed has left half-made is taken away. */
    String keep(Release release, Filling filling) throws IOException {
        Files.createDirectories(folder);
        writePublicKey();
        Path fresh = folder.resolve("." + name(release) + ".new");
        FileSystemUtils.deleteRecursively(fresh);
        Files.createDirectory(fresh);
        byte[] manifest = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(filling.into(fresh));
        Path told = Files.write(fresh.resolve(MANIFEST), manifest);
        Files.write(fresh.resolve(SIGNATURE), key.sign(manifest));
        String hash = FileHash.of(told);
        reachDisk(fresh);
        Files.move(fresh, folder.resolve(name(release)), StandardCopyOption.ATOMIC_MOVE);
        force(folder, StandardOpenOption.READ);
        return hash;
    }

    Path of(Release release) {
        return folder.resolve(name(release));
    }

    Path publicKey() {
        return folder.resolve(PUBLIC_KEY);
    }

    private void writePublicKey() throws IOException {
        if (Files.notExists(publicKey())) {
            Path fresh = folder.resolve(PUBLIC_KEY + ".new");
            Files.writeString(fresh, key.pem(), UTF_8);
            force(fresh, StandardOpenOption.WRITE);
            Files.move(fresh, publicKey(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String name(Release release) {
        return release.period() + "-v" + release.vintage();
    }

    private static void reachDisk(Path made) throws IOException {
        try (var files = Files.list(made)) {
            for (Path file : files.toList()) {
                force(file, StandardOpenOption.WRITE);
            }
        }
        force(made, StandardOpenOption.READ);
    }

    // The names in a folder are its content, which must reach the disk as well; only POSIX opens folders.
    private static void force(Path path, StandardOpenOption how) throws IOException {
        if (POSIX || !Files.isDirectory(path)) {
            try (FileChannel channel = FileChannel.open(path, how)) {
                channel.force(true);
            }
        }
    }
}
