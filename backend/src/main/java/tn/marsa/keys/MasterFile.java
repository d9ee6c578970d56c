package tn.marsa.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tn.marsa.shared.SecretFile;

/** The file of the master key, outside the database: a version a line, in any order. It is written whole or not at all. */
@Component
class MasterFile {

    private final SecretFile file;

    MasterFile(KeyProperties properties) {
        this.file = new SecretFile(properties.masterFile());
    }

    Path path() {
        return file.path();
    }

    /** The versions by their numbers; empty if there is no file. Throws {@link IllegalStateException} if it is not as it should be. */
    SortedMap<Integer, MasterVersion> read() {
        SortedMap<Integer, MasterVersion> versions = new TreeMap<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                add(versions, lines.get(i).strip(), i + 1);
            }
        }
        return versions;
    }

    private List<String> lines() {
        try {
            return file.exists() ? file.read().lines().toList() : List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException("The master key cannot be read from " + path(), failed);
        }
    }

    private void add(SortedMap<Integer, MasterVersion> versions, String line, int number) {
        try {
            MasterVersion version = MasterVersion.parse(line);
            if (versions.put(version.number(), version) != null) {
                throw new IllegalArgumentException("a second key of version " + version.number());
            }
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException("The master key's file " + path() + " is malformed: line " + number + " is "
                    + malformed.getMessage());
        }
    }

    /** Makes a version and adds it; {@link KeyFileNotWritable} where that cannot be. */
    MasterVersion make(int number) {
        SortedMap<Integer, MasterVersion> versions = read();
        MasterVersion fresh = MasterVersion.make(number);
        versions.put(number, fresh);
        write(versions.values());
        return fresh;
    }

    /** Takes a version out; {@link KeyFileNotWritable} where that cannot be. */
    void remove(int number) {
        SortedMap<Integer, MasterVersion> versions = read();
        versions.remove(number);
        write(versions.values());
    }

    private void write(Collection<MasterVersion> versions) {
        try {
            file.write(versions.stream().map(MasterVersion::line).collect(Collectors.joining("\n")));
        } catch (IOException failed) {
            throw new KeyFileNotWritable(path(), failed);
        }
    }
}
