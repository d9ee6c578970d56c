package tn.marsa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import tn.marsa.MarsaTest;
import tn.marsa.audit.TrailVerifier.Verdict;
import tn.marsa.shared.Ids;
import tn.marsa.shared.Role;

/** A real trail, tampered with by the database's owner: the verifier catches each way with files alone, the application by itself. */
@MarsaTest
class TamperedTrailTests {

    private final SignedTrail signed;
    private final TrailLeaves leaves;

    TamperedTrailTests(@Autowired ApplicationContext context, @Autowired TrailLeaves leaves) {
        this.signed = new SignedTrail(context);
        this.leaves = leaves;
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void passesATrailThatNobodyTamperedWith() throws Exception {
        TrailProof proof = signed.proof();

        assertThat(proof.flaw()).isNull();
        assertThat(proof.checkpointRows()).isPositive().isLessThanOrEqualTo(proof.rows());
        assertThat(signed.verdict()).satisfies(verdict -> {
            assertThat(verdict.said()).contains("trail whole").contains("a minute at most");
            assertThat(verdict.status()).isZero();
        });
        assertThat(signed.health()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void catchesEachTampering(TrailTampering tampering) throws Exception {
        synchronized (signed.writer()) {
            try (OwnersHands owner = signed.owner()) {
                tampering.by(owner, signed.size());

                Verdict verdict = signed.verdict();
                assertThat(verdict.said()).contains("trail tampered: " + tampering.said());
                assertThat(verdict.status()).isOne();
                assertThat(signed.proof().flaw())
                        .isEqualTo(new TrailFlaw(tampering.kind(), tampering.place(signed.size())));
            }
        }
        assertThat(signed.proof().flaw()).isNull();
    }

    @Test
    void findsALeafThatIsNotThatOfItsRow() throws Exception {
        synchronized (signed.writer()) {
            try (OwnersHands owner = signed.owner()) {
                owner.execute("UPDATE trail_leaf SET hash = ? WHERE seq = ?", new byte[32], signed.size() - 7);

                assertThat(signed.proof().flaw())
                        .isEqualTo(new TrailFlaw(TrailFlaw.Kind.LEAF_CHANGED, signed.size() - 7));
            }
        }
    }

    @Test
    void findsARowThatWasKeptFromTheTree() throws Exception {
        byte[] id = Ids.toBytes(Ids.next());
        try (OwnersHands owner = signed.owner()) {
            owner.execute(
                    "INSERT INTO trail (id, at, action, mac) VALUES (?, '2026-01-01', 'LOOK', ?)", id, new byte[32]);
            try {
                assertThat(signed.proof().flaw())
                        .isEqualTo(new TrailFlaw(TrailFlaw.Kind.ROW_WITHOUT_LEAF, leaves.size()));
            } finally {
                owner.execute("DELETE FROM trail WHERE id = ?", id);
            }
        }
    }

    @Test
    void findsACheckpointThatNobodySigned() throws Exception {
        Path last = signed.checkpointFile();
        String note = Files.readString(last);
        String origin = note.substring(0, note.indexOf('\n') + 1);
        synchronized (signed.writer()) {
            Files.writeString(last, note.replace(origin + signed.size(), origin + (signed.size() - 1)));
            TrailProof proof = signed.proof();
            Files.writeString(last, note);

            assertThat(proof.flaw()).isEqualTo(new TrailFlaw(TrailFlaw.Kind.CHECKPOINT_FORGED, signed.size()));
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"AUDITOR", "INSPECTOR"})
    void isProvedToAuditorsAndInspectorsAlone(Role role) {
        SignedTrail.actAs(role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(signed::proof);
    }
}
