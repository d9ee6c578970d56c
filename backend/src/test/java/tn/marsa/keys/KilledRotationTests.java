package tn.marsa.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tn.marsa.MarsaTest;

/** Rotations of the master key that end wherever they can, and go on. */
@MarsaTest
class KilledRotationTests {

    private final RotatedKeys keys;

    KilledRotationTests(@Autowired ApplicationContext marsa) {
        this.keys = new RotatedKeys(marsa);
    }

    @AfterEach
    void finish() {
        keys.finish();
    }

    @Test
    void goesOnWhereItWasKilledBetweenTransactions() {
        keys.begin();
        AtomicInteger asked = new AtomicInteger();
        keys.rewrapping().run(() -> asked.getAndIncrement() > 2);

        assertThat(keys.last().isRunning()).isTrue();
        assertThat(keys.last().done()).isBetween(1, keys.last().total() - 1);
        assertThat(keys.wrappedBy(keys.current() - 1)).isPositive();
        assertThat(keys.wrappedBy(keys.current())).isPositive();
        keys.assertAllOpen();

        Rotation finished =
                keys.started().rewrapping(keys.tables()).run(() -> false).orElseThrow();

        assertThat(finished.done()).isEqualTo(finished.total());
        assertThat(keys.wrappedBy(keys.current() - 1)).isZero();
        keys.assertAllOpen();
    }

    @Test
    void losesNothingWhenKilledInTheMiddleOfATransaction() {
        keys.begin();
        WrappedTable<String> dying = new WrappedTable<>("named_key", "name", "", String.class, name -> {
            if (name.equals(keys.name(120))) {
                throw new Killed();
            }
            return name;
        });

        assertThatExceptionOfType(Killed.class)
                .isThrownBy(() -> keys.started().rewrapping(List.of(dying)).run(() -> false));

        assertThat(keys.last().isRunning()).isTrue();
        assertThat(keys.versionThatWraps(keys.name(120))).isEqualTo(keys.current() - 1);
        keys.assertAllOpen();
        keys.finish();
        assertThat(keys.last().isRunning()).isFalse();
        keys.assertAllOpen();
    }

    private static final class Killed extends RuntimeException {}

    @Test
    void takesTheKeyThatWasWrittenBeforeTheBeginningWasCommitted() {
        int before = keys.current();
        keys.apart().executeWithoutResult(status -> {
            keys.started().rotation(keys.tables()).rotate();
            status.setRollbackOnly();
        });
        assertThat(keys.current()).isEqualTo(before);
        KeyVersion coming = keys.version(before + 1);
        assertThat(coming.state()).isEqualTo(KeyState.COMING);

        keys.begin(keys.rotation());

        assertThat(keys.version(keys.current()))
                .extracting(KeyVersion::version, KeyVersion::fingerprint, KeyVersion::state)
                .containsExactly(before + 1, coming.fingerprint(), KeyState.IN_USE);
    }

    @Test
    void savesWhatAMachineStillRemembersWhenTheFileIsLost(@TempDir Path elsewhere) throws IOException {
        Path lost = Files.copy(keys.file(), elsewhere.resolve("master.key"));
        MasterRotation saving = keys.in(lost).rotation(keys.tables());
        Rewrapping fromMemory = keys.in(lost).rewrapping(keys.tables());
        Files.delete(lost);

        keys.begin(saving);
        assertThat(fromMemory.run(() -> false)).isPresent();

        assertThat(keys.in(lost).named().key(keys.name(0)))
                .isEqualTo(fromNowOn(lost).named().key(keys.name(0)));
    }

    /** The machine of the other tests has the key too. */
    private Machine fromNowOn(Path saved) throws IOException {
        Files.write(keys.file(), Files.readAllLines(saved), StandardOpenOption.APPEND);
        return keys.started();
    }
}
