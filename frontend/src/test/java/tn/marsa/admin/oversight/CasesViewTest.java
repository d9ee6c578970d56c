package tn.marsa.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.oversight.OversightCase.Explainer;
import tn.marsa.admin.shell.Action;

class CasesViewTest extends ScreenTest {

    @Override
    protected String role() {
        return "AUDITOR";
    }

    private static String page(String state, String more) {
        return """
                {"cases":{"edges":[{"node":{"id":"0198","version":3,"rule":"MANY_FILES","about":{"displayName":"S. Modèle"},
                "office":{"code":"1101","place":"La Marsa"},"hour":"2026-11-23T09:00:00Z","measure":400,"threshold":60,
                "state":"%s","assignee":null,"explanation":null,"finding":null,"conclusion":null,"steps":[]%s}}],
                "pageInfo":{"hasNextPage":false,"endCursor":"end"}}}""".formatted(state, more);
    }

    @Test
    void showsWhatWasUnusualAndHowFarItHasCome() {
        API.data("CasesToAssign", page("OPEN", ",\"explainers\":[]"));
        navigate(CasesView.class);

        CaseGrid grid = find(CaseGrid.class).single();
        assertThat(textOf(test(grid).getCellComponent(0, 1))).contains("S. Modèle", "La Marsa (1101)");
        assertThat(textOf(test(grid).getCellComponent(0, 2)))
                .contains("Beaucoup de dossiers en une heure", "400, seuil 60");
    }

    @Test
    void asksASupervisorToExplain() {
        API.data("CasesToAssign", page("OPEN", ",\"explainers\":[{\"id\":\"77\",\"displayName\":\"Chef\"}]"));
        API.data("AssignCase", "{\"assignCase\":{\"__typename\":\"CaseSaved\"}}");
        navigate(CasesView.class);
        open();
        explainer().setValue(explainer().getListDataView().getItem(0));
        press("Confier");

        var input = API.asked("AssignCase").getLast().variables().path("input");
        assertThat(input.path("supervisor").asString()).isEqualTo("77");
        assertThat(input.path("version").asInt()).isEqualTo(3);
        assertThat(API.asked("CasesToAssign")).hasSizeGreaterThan(1);
    }

    @Test
    void sendsNothingBeforeSomebodyIsChosen() {
        API.data("CasesToAssign", page("OPEN", ",\"explainers\":[{\"id\":\"77\",\"displayName\":\"Chef\"}]"));
        navigate(CasesView.class);
        open();
        press("Confier");

        assertThat(explainer().isInvalid()).isTrue();
        assertThat(API.asked("AssignCase")).isEmpty();
    }

    @Test
    void saysWhyAStepIsRefused() {
        API.data("CasesToAssign", page("OPEN", ",\"explainers\":[{\"id\":\"77\",\"displayName\":\"Chef\"}]"));
        API.data(
                "AssignCase",
                "{\"assignCase\":{\"__typename\":\"CaseStepRefused\",\"message\":\"Ce cas vous concerne\"}}");
        navigate(CasesView.class);
        open();
        explainer().setValue(explainer().getListDataView().getItem(0));
        press("Confier");

        assertThat(textOf(find(CaseDialog.class).single())).contains("Ce cas vous concerne");
    }

    @SuppressWarnings("unchecked")
    private Select<Explainer> explainer() {
        return find(Select.class).all().stream()
                .filter(select ->
                        "Responsable qui expliquera".equals(select.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }

    private void open() {
        CaseGrid grid = find(CaseGrid.class).single();
        ((Action) test(grid).getCellComponent(0, 5)).click();
        roundTrip();
    }

    private void press(String text) {
        find(Action.class).all().stream()
                .filter(action -> text.equals(action.getText()))
                .findFirst()
                .orElseThrow()
                .click();
        roundTrip();
    }
}
