package tn.marsa.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Action;

class ProofViewTest extends ScreenTest {

    private static final String PROOF = """
            {"proveTrail":{"whole":%s,"rows":"1234","checkpointRows":"1200","checkpointAt":"2026-11-23T09:42:05Z","flaw":%s,
            "checkpoint":"marsa\\n1200\\nroot\\n","publicKey":"marsa+0a1b2c3d+key"}}""";

    @Override
    protected String role() {
        return "AUDITOR";
    }

    @BeforeEach
    void open() {
        navigate(ProofView.class);
    }

    @Test
    void saysThatTheTrailIsWholeAndHandsOutWhatItTakesToVerify() {
        API.data("ProveTrail", PROOF.formatted("true", "null"));
        prove();

        assertThat(page())
                .contains("Le journal est intact", "1234", "1200", "23/11/2026 10:42:05", "marsa+0a1b2c3d+key");
    }

    @Test
    void saysWhatIsWrongFirst() {
        API.data("ProveTrail", PROOF.formatted("false", "{\"kind\":\"ROW_CHANGED\",\"place\":\"17\"}"));
        prove();

        assertThat(page()).contains("La ligne 17 a été modifiée après coup.").doesNotContain("Le journal est intact");
    }

    @Test
    void asksNothingBeforeTheButtonIsPressed() {
        assertThat(API.asked("ProveTrail")).isEmpty();
    }

    private void prove() {
        find(Action.class).all().stream()
                .filter(action -> "Vérifier le journal".equals(action.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
