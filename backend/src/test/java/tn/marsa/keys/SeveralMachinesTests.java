package tn.marsa.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tn.marsa.MarsaTest;
import tn.marsa.shared.RequestRefused;

/** The versions of the master key in the files of several machines. */
@MarsaTest
class SeveralMachinesTests {

    private final RotatedKeys keys;
    private final NamedKeys named;
    private final UnneededMasterKeys unneeded;

    SeveralMachinesTests(
            @Autowired ApplicationContext marsa, @Autowired NamedKeys named, @Autowired UnneededMasterKeys unneeded) {
        this.keys = new RotatedKeys(marsa);
        this.named = named;
        this.unneeded = unneeded;
    }

    @AfterEach
    void finish() {
        keys.finish();
    }

    @Test
    void oneThatStartedBeforeFollowsARotation() {
        MasterKey another = keys.started().start();
        keys.begin();
        keys.finish();

        assertThat(wrap(another).version()).isEqualTo(keys.current());
        assertThat(keys.started().named().key(keys.name(0))).isEqualTo(named.key(keys.name(0)));
    }

    @Test
    void oneThatLacksTheNewVersionSaysWhichAndWhere(@TempDir Path elsewhere) throws IOException {
        Path copy = Files.copy(keys.file(), elsewhere.resolve("master.key"));
        MasterKey another = keys.in(copy).start();
        keys.begin();

        assertThatIllegalStateException()
                .isThrownBy(() -> wrap(another))
                .withMessageContaining("version " + keys.current())
                .withMessageContaining(copy.toString());
    }

    @Test
    void noneUsesAnotherKeyOfTheSameVersion(@TempDir Path elsewhere) throws IOException {
        Path copy = Files.copy(keys.file(), elsewhere.resolve("master.key"));
        MasterKey another = keys.in(copy).start();
        keys.begin();
        Files.writeString(copy, MasterVersion.make(keys.current()).line(), StandardOpenOption.APPEND);

        assertThatIllegalStateException()
                .isThrownBy(() -> wrap(another))
                .withMessageContaining("wrong")
                .withMessageContaining(copy.toString());
    }

    @Test
    void aVersionLeavesTheFileOnlyWhenNothingNeedsIt() throws IOException {
        keys.begin();
        KeyVersion old = keys.version(keys.current() - 1);
        assertThat(old.state()).isEqualTo(KeyState.NEEDED);
        assertThat(remove(old)).isFalse();
        keys.finish();
        assertThat(keys.version(old.version()).state()).isEqualTo(KeyState.UNNEEDED);
        assertThat(remove(keys.version(keys.current()))).isFalse();

        assertThat(remove(old)).isTrue();

        assertThat(keys.version(old.version()).state()).isEqualTo(KeyState.REMOVED);
        assertThat(Files.readAllLines(keys.file())).noneMatch(line -> line.startsWith(old.version() + ":"));
        assertThat(keys.started().named().key(keys.name(0))).isEqualTo(named.key(keys.name(0)));
    }

    @Test
    void noVersionLeavesItWhoseFingerprintIsAnother() {
        keys.begin();
        keys.finish();
        KeyVersion current = keys.version(keys.current());
        KeyVersion mistaken = new KeyVersion(current.version() - 1, current.fingerprint(), KeyState.UNNEEDED, null);

        assertThatExceptionOfType(RequestRefused.class).isThrownBy(() -> remove(mistaken));
    }

    private WrappedKey wrap(MasterKey by) {
        return keys.apart().execute(status -> by.wrap(new byte[32], "any"));
    }

    private boolean remove(KeyVersion which) {
        return Boolean.TRUE.equals(
                keys.apart().execute(status -> unneeded.remove(which.version(), which.fingerprint())));
    }
}
