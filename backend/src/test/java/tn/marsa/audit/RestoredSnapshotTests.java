package tn.marsa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.audit.TrailVerifier.Verdict;

/** An older database in place of the one that was signed: it is said, and nothing is signed that would cover it up. */
@MarsaTest
class RestoredSnapshotTests {

    private final SignedTrail signed;
    private final Trail trail;
    private final TrailLeaves leaves;
    private final TransactionTemplate transaction;

    RestoredSnapshotTests(
            @Autowired ApplicationContext context,
            @Autowired Trail trail,
            @Autowired TrailLeaves leaves,
            @Autowired TransactionTemplate transaction) {
        this.signed = new SignedTrail(context);
        this.trail = trail;
        this.leaves = leaves;
        this.transaction = transaction;
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isToldAndSignsNoSmallerCheckpoint() throws Exception {
        WriteCheckpoint writer = signed.writer();
        synchronized (writer) {
            try (OwnersHands owner = signed.owner()) {
                owner.cut(signed.size() - 5);
                WriteCheckpoint restarted = signed.restartedWriter(signed.checkpoints());
                writer.write();
                restarted.write();

                TrailFlaw behind = new TrailFlaw(TrailFlaw.Kind.BEHIND_CHECKPOINT, signed.size() - 5);
                assertThat(restarted.flaw()).contains(behind);
                assertThat(writer.flaw()).contains(behind);
                assertThat(signed.health()).isEqualTo(503);
                assertThat(signed.checkpoints().sizes().last()).isEqualTo(signed.size());
            }
            writer.write();
            assertThat(signed.health()).isEqualTo(200);
        }
    }

    @Test
    void isCaughtThoughItHasGrownOnWithGenuineRows() throws Exception {
        WriteCheckpoint writer = signed.writer();
        synchronized (writer) {
            try (OwnersHands owner = signed.owner()) {
                owner.cut(signed.size() - 5);
                goOn(6);
                WriteCheckpoint restarted = signed.restartedWriter(signed.checkpoints());
                writer.write();
                restarted.write();

                TrailFlaw differs = new TrailFlaw(TrailFlaw.Kind.CHECKPOINT_DIFFERS, signed.size());
                assertThat(signed.verdict().said()).contains("trail tampered: changed rows");
                assertThat(signed.proof().flaw()).isEqualTo(differs);
                assertThat(restarted.flaw()).contains(differs);
                assertThat(writer.flaw()).contains(new TrailFlaw(TrailFlaw.Kind.LEAF_CHANGED, signed.size() - 1));
                assertThat(signed.checkpoints().sizes().last()).isEqualTo(signed.size());
            }
            writer.write();
        }
    }

    @Test
    void isAForkOnceAMachineSignsItThatKnewOfNothing(@TempDir Path elsewhere) throws Exception {
        Path forked;
        synchronized (signed.writer()) {
            try (OwnersHands owner = signed.owner()) {
                TrailTampering.REBUILT_CHAIN.by(owner, signed.size());
                Checkpoints unaware = signed.checkpoints(elsewhere);
                signed.restartedWriter(unaware).write();
                forked = SignedTrail.checkpointFile(elsewhere, unaware.sizes().last());
            }
        }

        Verdict verdict = signed.verdict(forked);
        assertThat(verdict.said()).contains("trail tampered: fork");
        assertThat(verdict.status()).isOne();
    }

    // The sequencer is kept from its lock.
    private void goOn(int rows) {
        transaction.executeWithoutResult(status -> {
            trail.recordAll(SignedTrail.rows(rows));
            leaves.add(leaves.size(), leaves.rowsWithout(new UUID(0, 0)));
        });
    }
}
