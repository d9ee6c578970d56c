package tn.marsa.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterFileTests {

    private static final String OLD = "0123456789abcdef".repeat(4);

    @TempDir
    private Path folder;

    @Test
    void keepsABareKeyAsVersionOneBesideTheNext() throws IOException {
        Files.writeString(folder.resolve("master.key"), OLD);

        MasterVersion made = in(folder).make(2);

        assertThat(in(folder).path()).content().isEqualTo("1:" + OLD + "\n" + made.line() + "\n");
        assertThat(in(folder).read()).containsOnlyKeys(1, 2);
    }

    @Test
    void staysItsOwnersAlone() throws IOException {
        in(folder).make(1);

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(in(folder).path())))
                .isEqualTo("rw-------");
    }

    @Test
    void takesAVersionOut() {
        in(folder).make(1);
        in(folder).make(2);

        in(folder).remove(1);

        assertThat(in(folder).read()).containsOnlyKeys(2);
    }

    @Test
    void saysWhichFileCannotBeWritten() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("a file"), "");

        assertThatExceptionOfType(KeyFileNotWritable.class)
                .isThrownBy(() -> in(noFolder).make(1))
                .withMessageContaining(noFolder.resolve("master.key").toString());
    }

    private static MasterFile in(Path folder) {
        return new MasterFile(new KeyProperties(folder.resolve("master.key"), Duration.ofHours(1)));
    }
}
