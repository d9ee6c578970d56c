package tn.marsa.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Action;

class ProofViewTest extends ScreenTest {

    private static final String PROOF = """
            {"%s":{"state":"ENDED","rows":"1234","examined":"1234","proof":{"whole":%s,"rows":"1234","checkpointRows":"1200",
            "checkpointAt":"2026-11-23T09:42:05Z","flaw":%s,"checkpoint":"marsa\\n1200\\nroot\\n","publicKey":"marsa+0a1b2c3d+key"}}}""";
    private static final String RUNNING = """
            {"%s":{"state":"RUNNING","rows":"1000000","examined":"%s","proof":null}}""";

    @Override
    protected String role() {
        return "AUDITOR";
    }

    @Override
    protected void layOut() {
        API.data("TrailExamination", "{\"trailExamination\":null}");
    }

    @BeforeEach
    void open() {
        navigate(ProofView.class);
    }

    @Test
    void saysThatTheTrailIsWholeAndHandsOutWhatItTakesToVerify() {
        API.data("ProveTrail", PROOF.formatted("proveTrail", "true", "null"));
        prove();

        assertThat(page())
                .contains("Le journal est intact", "1234", "1200", "23/11/2026 10:42:05", "marsa+0a1b2c3d+key");
    }

    @Test
    void saysWhatIsWrongFirst() {
        API.data("ProveTrail", PROOF.formatted("proveTrail", "false", "{\"kind\":\"ROW_CHANGED\",\"place\":\"17\"}"));
        prove();

        assertThat(page()).contains("La ligne 17 a été modifiée après coup.").doesNotContain("Le journal est intact");
    }

    @Test
    void asksNothingBeforeTheButtonIsPressed() {
        assertThat(API.asked("ProveTrail")).isEmpty();
    }

    @Test
    void showsHowFarALongExaminationIsAndItsAnswerInTheEnd() {
        API.data("ProveTrail", RUNNING.formatted("proveTrail", "30000"));
        prove();
        assertThat(page()).containsPattern("30.000 lignes sur 1.000.000").doesNotContain("Le journal est intact");

        API.data("TrailExamination", RUNNING.formatted("trailExamination", "60000"));
        poll();
        assertThat(page()).containsPattern("60.000 lignes sur 1.000.000");

        API.data("TrailExamination", PROOF.formatted("trailExamination", "true", "null"));
        poll();
        assertThat(page()).contains("Le journal est intact");
        assertThat(UI.getCurrentOrThrow().getPollInterval()).isNegative();
    }

    @Test
    void showsTheLastAnswerToWhoeverComesBack() {
        API.data("TrailExamination", PROOF.formatted("trailExamination", "true", "null"));
        navigate(TrailView.class);
        navigate(ProofView.class);

        assertThat(page()).contains("Le journal est intact");
        assertThat(API.asked("ProveTrail")).isEmpty();
    }

    @Test
    void saysThatAnExaminationFailed() {
        API.data("ProveTrail", RUNNING.formatted("proveTrail", "30000").replace("RUNNING", "FAILED"));
        prove();

        assertThat(page()).contains("L’examen n’a pas pu aller à son terme");
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrentOrThrow(), new PollEvent(UI.getCurrentOrThrow(), true));
    }

    private void prove() {
        find(Action.class).all().stream()
                .filter(action -> "Vérifier le journal".equals(action.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
