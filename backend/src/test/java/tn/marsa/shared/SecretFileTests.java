package tn.marsa.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold keys. */
class SecretFileTests {

    private final Path folder;
    private final SecretFile file;

    SecretFileTests(@TempDir Path folder) {
        this.folder = folder;
        this.file = new SecretFile(folder.resolve("keys/master.key"));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        file.write("0123abcd");

        assertThat(file.read()).isEqualTo("0123abcd");
    }

    @Test
    void isItsOwnersAlone() throws IOException {
        file.write("0123abcd");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesNothingBesideItself() throws IOException {
        file.write("old");
        file.write("new");

        try (var files = Files.list(folder.resolve("keys"))) {
            assertThat(files).containsExactly(file.path());
        }
        assertThat(file.read()).isEqualTo("new");
    }

    @Test
    void isNotReadWhereItIsEmpty() throws IOException {
        Files.createDirectories(folder.resolve("keys"));
        Files.createFile(file.path());

        assertThatIOException().isThrownBy(file::read);
    }
}
