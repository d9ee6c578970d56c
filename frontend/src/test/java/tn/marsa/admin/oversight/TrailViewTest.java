package tn.marsa.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Language;

class TrailViewTest extends ScreenTest {

    @Override
    protected String role() {
        return "AUDITOR";
    }

    @Override
    protected void layOut() {
        API.data("OfficePlaces", """
                {"offices":{"edges":[{"node":{"code":"1101","place":"La Marsa"}},{"node":{"code":"6101","place":"Sfax Ville"}}]}}""");
        API.data("Trail", """
                {"trail":{"edges":[
                {"node":{"at":"2026-11-23T09:42:05Z","by":{"displayName":"S. Modèle"},"office":{"code":"1101","place":"La Marsa"},
                 "action":"LOOK","purpose":"IDENTITY_CHECK","file":"963051887412","detail":"Noms"}},
                {"node":{"at":"2026-11-23T09:41:00Z","by":null,"office":null,"action":"SIGN_IN_REFUSED","purpose":null,"file":null,"detail":""}}],
                "pageInfo":{"hasNextPage":true,"endCursor":"next"}}}""");
    }

    @Test
    void showsTheNewestRowsInWords() {
        navigate(TrailView.class);

        assertThat(page()).contains("Journal des accès", "Chaque recherche dans ce journal y est inscrite");
        assertThat(cells(0))
                .contains("23/11/2026 10:42:05", "S. Modèle", "La Marsa (1101)", "Contrôle d’identité", "Noms");
        assertThat(cells(1)).contains("Connexion refusée");
    }

    @Test
    void offersNoAuditorToReleaseRequisitions() {
        navigate(TrailView.class);

        assertThat(find(ReleasePanel.class).all()).isEmpty();
    }

    @Test
    void goesOnWhereThePageEnds() {
        navigate(TrailView.class);
        press("Afficher la suite");

        assertThat(API.asked("Trail").getLast().variables().path("after").asString())
                .isEqualTo("next");
        assertThat(rows()).hasSize(4);
    }

    @Test
    void searchesForWhatTheFieldsHoldAndKeepsNamesOutOfTheAddress() {
        navigate(TrailView.class);
        field("Identifiant unique").setValue("9630 5188 7412");
        field("Agent").setValue("S. Modèle");
        press("Rechercher");

        assertThat(API.asked("Trail").getLast().variables().path("file").asString())
                .isEqualTo("9630 5188 7412");
        assertThat(find(TrailFilters.class).single().address()).isEqualTo(QueryParameters.empty());
    }

    @Test
    void takesItsChoicesFromTheAddress() {
        UI.getCurrent()
                .navigate(
                        TrailView.PATH,
                        QueryParameters.fromString("office=6101&purpose=CORRECTING&from=2026-11-01&to=2026-11-30"));

        var asked = API.asked("Trail").getLast().variables();
        assertThat(asked.path("office").asString()).isEqualTo("6101");
        assertThat(asked.path("purpose").asString()).isEqualTo("CORRECTING");
        assertThat(asked.path("from").asString()).isEqualTo("2026-10-31T23:00:00Z");
        assertThat(asked.path("to").asString()).isEqualTo("2026-11-30T23:00:00Z");
    }

    @Test
    void saysAtTheFieldWhatWasRefused() {
        navigate(TrailView.class);
        API.error("Trail", "INVALID_VALUE", "staff", "invalid");
        field("Agent").setValue("Personne");
        press("Rechercher");

        assertThat(field("Agent").isInvalid()).isTrue();
        assertThat(field("Agent").getErrorMessage()).startsWith("Aucun agent de ce nom exact");
    }

    @Test
    void asksAgainInTheLanguageThatIsSwitchedTo() {
        navigate(TrailView.class);
        language(Language.ARABIC);

        assertThat(API.asked("Trail").getLast().language()).isEqualTo("ar-TN");
        assertThat(page()).contains("سجل الاطلاع");
    }

    @SuppressWarnings("unchecked")
    private List<TrailPage.Row> rows() {
        Grid<TrailPage.Row> grid = find(TrailGrid.class).single();
        return grid.getListDataView().getItems().toList();
    }

    private String cells(int row) {
        TrailGrid grid = find(TrailGrid.class).single();
        var line = new StringBuilder();
        for (int column = 0; column < grid.getColumns().size(); column++) {
            line.append(textOf(test(grid).getCellComponent(row, column))).append('\n');
        }
        return line.toString();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        find(Action.class).all().stream()
                .filter(action -> text.equals(action.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
