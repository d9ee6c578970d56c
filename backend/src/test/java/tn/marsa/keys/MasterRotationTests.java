package tn.marsa.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;

/** The rotation of the master key on one machine. */
@MarsaTest
class MasterRotationTests {

    private final RotatedKeys keys;
    private final NamedKeys named;
    private final JdbcClient jdbc;

    MasterRotationTests(@Autowired ApplicationContext marsa, @Autowired NamedKeys named, @Autowired JdbcClient jdbc) {
        this.keys = new RotatedKeys(marsa);
        this.named = named;
        this.jdbc = jdbc;
    }

    @AfterEach
    void finish() {
        keys.finish();
    }

    @Test
    void wrapsAllKeysAnewByItself() {
        int before = keys.current();

        assertThat(keys.begin(keys.rotation())).isTrue();

        await().atMost(Duration.ofSeconds(20)).until(() -> !keys.last().isRunning());
        assertThat(keys.current()).isEqualTo(before + 1);
        assertThat(keys.wrappedBy(before)).isZero();
        assertThat(keys.last().done()).isEqualTo(keys.last().total()).isGreaterThanOrEqualTo(keys.number());
        keys.assertAllOpen();
    }

    @Test
    void wrapsNewKeysByTheNewVersionFromItsBeginning() {
        keys.begin();
        named.key(keys.name(-1));

        assertThat(keys.versionThatWraps(keys.name(-1))).isEqualTo(keys.current());
        assertThat(keys.versionThatWraps(keys.name(0))).isEqualTo(keys.current() - 1);
    }

    @Test
    void changesNothingWhileOneRuns() {
        keys.begin();
        int running = keys.current();

        assertThat(keys.begin(keys.rotation())).isFalse();
        assertThat(keys.current()).isEqualTo(running);
    }

    @Test
    void letsARowThatIsLockedBeUntilItIsFree() throws Exception {
        keys.begin();
        Thread rotating = keys.apart().execute(status -> {
            jdbc.sql("SELECT name FROM named_key WHERE name = ? FOR UPDATE")
                    .param(keys.name(7))
                    .query(String.class)
                    .single();
            Thread started = Thread.ofVirtual().start(keys::finish);
            await().atMost(Duration.ofSeconds(20)).until(() -> keys.wrappedBy(keys.current() - 1) == 1);
            return started;
        });
        rotating.join(Duration.ofSeconds(20));

        assertThat(keys.last().isRunning()).isFalse();
        assertThat(keys.versionThatWraps(keys.name(7))).isEqualTo(keys.current());
    }
}
