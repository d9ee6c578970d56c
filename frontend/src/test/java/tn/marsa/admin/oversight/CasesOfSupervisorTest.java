package tn.marsa.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Action;

class CasesOfSupervisorTest extends ScreenTest {

    @Override
    protected String role() {
        return "SUPERVISOR";
    }

    @Override
    protected void layOut() {
        API.data("CasesToExplain", "{\"casesToExplain\":2}");
        API.data("Cases", """
                {"cases":{"edges":[{"node":{"id":"0198","version":1,"rule":"OUT_OF_HOURS","about":{"displayName":"S. Modèle"},
                "office":null,"hour":"2026-11-23T22:00:00Z","measure":3,"threshold":1,"state":"ASSIGNED",
                "assignee":{"displayName":"Chef"},"explanation":null,"finding":null,"conclusion":null,"steps":[]}}],
                "pageInfo":{"hasNextPage":false,"endCursor":"end"}}}""");
    }

    @Test
    void explainsWhatWasAssigned() {
        API.data("ExplainCase", "{\"explainCase\":{\"__typename\":\"CaseSaved\"}}");
        navigate(CasesView.class);
        CaseGrid grid = find(CaseGrid.class).single();
        ((Action) test(grid).getCellComponent(0, 5)).click();
        roundTrip();
        find(TextArea.class).single().setValue("Une délégation est arrivée la nuit");
        find(Action.class).all().stream()
                .filter(action -> "Envoyer l’explication".equals(action.getText()))
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(API.asked("ExplainCase")
                        .getLast()
                        .variables()
                        .path("input")
                        .path("text")
                        .asString())
                .isEqualTo("Une délégation est arrivée la nuit");
    }

    @Test
    void seesHowManyWait() {
        navigate(CasesView.class);

        assertThat(page()).contains("Cas à examiner");
        assertThat(API.asked("CasesToExplain")).isNotEmpty();
    }
}
