package tn.marsa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;

/** Each committed row has its leaf, once, however rows commit and whoever sequences. */
@MarsaTest
class SequencingTests {

    private final Trail trail;
    private final SequenceTrail sequence;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Committed committed;
    private final TrailMac mac;
    private final MigrantId file = MigrantId.next();

    SequencingTests(
            @Autowired Trail trail,
            @Autowired SequenceTrail sequence,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transaction,
            @Autowired Committed committed,
            @Autowired TrailMac mac) {
        this.trail = trail;
        this.sequence = sequence;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.committed = committed;
        this.mac = mac;
    }

    @Test
    void givesEachRowOneLeafThoughManySequenceAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> write = () -> {
                tell();
                sequence.sequence(SequenceTrail.LATELY);
                return true;
            };
            for (var each : threads.invokeAll(
                    IntStream.range(0, 64).mapToObj(nothing -> write).toList())) {
                each.get();
            }
        }
        untilThereAre(64, this::sequenceLately);

        assertThat(jdbc.sql("SELECT COUNT(*) = MAX(seq) + 1 FROM trail_leaf")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void findsARowThatCommitsAfterLaterOnes() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch sequenced = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var late = threads.submit(() -> transaction.executeWithoutResult(status -> {
                trail.record(row());
                written.countDown();
                awaitUninterruptibly(sequenced);
            }));
            written.await();
            tell();
            untilThereAre(1, this::sequenceLately);
            sequenced.countDown();
            late.get();
        }

        untilThereAre(2, this::sequenceLately);
    }

    @Test
    void findsAmongAllRowsOneThatCommitsAfterAnHour() {
        UUID old = new UUID(
                Ids.next().getMostSignificantBits() - (Duration.ofHours(1).toMillis() << 16), 7);
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        committed.update(
                "INSERT INTO trail (id, at, action, migrant_id, detail, mac) VALUES (?, ?, 'LOOK', ?, 'test', ?)",
                Ids.toBytes(old),
                Timestamp.from(at),
                file.bytes(),
                mac.of(old, at, row()));

        sequence.sequence(SequenceTrail.LATE);
        assertThat(leaves()).isZero();
        untilThereAre(1, sequence::sequenceAll);
    }

    @Test
    void leavesCannotBeRewrittenByTheApplicationsAccount(@Value("${spring.flyway.user:}") String owner) {
        assumeTrue(!owner.isEmpty(), "the server was named with one account, which owns the tables");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> jdbc.sql("UPDATE trail_leaf SET seq = seq + 1").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("DELETE FROM trail_leaf").update());
    }

    private void tell() {
        transaction.executeWithoutResult(status -> trail.record(row()));
    }

    private TrailEntry row() {
        return new TrailEntry(Action.LOOK, null, null, file, "test");
    }

    private void sequenceLately() {
        sequence.sequence(SequenceTrail.LATELY);
    }

    // Whoever finds another at it does nothing: the application sequences beside the tests.
    private void untilThereAre(int wanted, Runnable sequencing) {
        for (int tries = 0; tries < 100 && leaves() < wanted; tries++) {
            sequencing.run();
        }
        assertThat(leaves()).isEqualTo(wanted);
    }

    private int leaves() {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM trail JOIN trail_leaf ON trail_leaf.trail_id = trail.id WHERE migrant_id = ?")
                .param(file.bytes())
                .query(Integer.class)
                .single();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
