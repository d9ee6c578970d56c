package tn.marsa.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.audit.Trail;
import tn.marsa.keys.KeyKind;
import tn.marsa.keys.KeyVersion;
import tn.marsa.keys.RotatingKeys;
import tn.marsa.keys.Rotation;
import tn.marsa.shared.Role;

/** How a rotation is begun, whatever is rotated. */
@MarsaTest
class RotateKeysTests {

    @Test
    void makesANewKeyBeforeItTakesAConnection(
            @Autowired ApiCallers callers, @Autowired Trail trail, @Autowired TransactionTemplate transaction) {
        Watched keys = new Watched();

        new RotateKeys(List.of(keys), trail, transaction)
                .rotate(callers.join(Role.ADMINISTRATOR).caller(), KeyKind.SIGNING);

        assertThat(keys.steps).containsExactly("prepare, transaction: false", "rotate, transaction: true");
    }

    /** Keys that say what was asked of them, and whether within a transaction. */
    private static final class Watched implements RotatingKeys {

        private final List<String> steps = new ArrayList<>();

        @Override
        public KeyKind kind() {
            return KeyKind.SIGNING;
        }

        @Override
        public List<KeyVersion> versions() {
            return List.of();
        }

        @Override
        public Optional<Rotation> rotation() {
            return Optional.empty();
        }

        @Override
        public void prepare() {
            note("prepare");
        }

        @Override
        public boolean rotate() {
            note("rotate");
            return true;
        }

        private void note(String step) {
            steps.add(step + ", transaction: " + TransactionSynchronizationManager.isActualTransactionActive());
        }
    }
}
