package tn.marsa.admin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.matching.ACandidate;
import tools.jackson.databind.JsonNode;

class DuplicatesViewTest extends ScreenTest {

    @Override
    protected String role() {
        return "SUPERVISOR";
    }

    @Test
    void saysThatNoPairWaits() {
        API.data("PossibleDuplicates", page(""));
        navigate(DuplicatesView.class);

        assertThat(find(Grid.class).single().getEmptyStateText()).startsWith("Aucune paire n’attend");
    }

    @Test
    void saysHowFarTheRegisterWasLookedThrough() {
        API.data("PossibleDuplicates", """
                {"matchingPass":{"examined":1200,"remaining":3800},"possibleDuplicates":{"totalCount":0,
                "pageInfo":{"hasNextPage":false,"endCursor":null},"edges":[]}}""");
        navigate(DuplicatesView.class);

        assertThat(page()).contains("5").containsPattern("1.?200 dossiers sur 5.?000");
    }

    @Test
    void listsThePairsAndHowManyWait() {
        open(ACandidate.of("p1"));

        Grid<?> grid = find(Grid.class).single();
        assertThat(rowOf(grid))
                .contains("UTOPIA KOFI", "OUTOPIA MARC COFFI", "Sfax Ville (6101)", "Très fort", "21/11/2026");
        assertThat(page()).contains("3");
    }

    @Test
    void showsTheTwoSideBySide() {
        open(ACandidate.of("p1"));
        compare();

        assertThat(page()).contains("Pourquoi cette proposition ?", "Dossier existant", "Confirmer la décision");
    }

    @Test
    void tellsThemApartAndShowsWhatIsLeft() {
        open(ACandidate.of("p1"));
        compare();
        API.data("TellApart", "{\"tellApart\":{\"__typename\":\"ToldApart\",\"pair\":\"p1\"}}");
        API.data("PossibleDuplicates", page(""));

        decide("APART");

        JsonNode input = API.asked("TellApart").getLast().variables().path("input");
        assertThat(input.path("pair").asString()).isEqualTo("p1");
        assertThat(page()).contains("Doublons possibles");
    }

    @Test
    void handsTheSamePersonsFilesToTheScreenThatMergesWithoutAnAddress() {
        API.data("MergePreview", """
                {"mergePreview":{"__typename":"MergeRefused","code":"RESTRICTED","message":"Un dossier est restreint."}}""");
        open(ACandidate.of("p1"));
        compare();

        decide("SAME");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .doesNotContain("963051882726");
        JsonNode asked = API.asked("MergePreview").getLast().variables();
        assertThat(asked.path("survivor").asString()).isEqualTo("948217305582");
        assertThat(asked.path("merged").asString()).isEqualTo("963051882726");
    }

    @Test
    void saysWhereTheSamePersonIsDecidedAsLongAsOneIsBeingRegistered() {
        open(ACandidate.of("p1").with("identifier", null).with("status", "PROVISIONAL"));
        compare();

        decide("SAME");

        assertThat(page()).contains("décidez-le à l’étape 3 de cet enregistrement");
    }

    private void open(ACandidate candidate) {
        API.data("PossibleDuplicates", page("""
                {"node":{"id":"p1","foundAt":"2026-11-21T09:00:00Z","file":{"identifier":"948217305582","status":"ACTIVE",
                "office":{"code":"6101","place":"Sfax Ville"},"createdAt":"2026-11-01T09:00:00Z","name":"UTOPIA KOFI",
                "nameArabic":"يوتوبيا كوفي"},"candidate":%s}}""".formatted(candidate.json())));
        navigate(DuplicatesView.class);
    }

    private static String page(String edges) {
        return """
                {"possibleDuplicates":{"totalCount":3,"pageInfo":{"hasNextPage":false,"endCursor":null},"edges":[%s]}}""".formatted(edges);
    }

    private String rowOf(Grid<?> grid) {
        return grid.getColumns().stream()
                .map(column ->
                        textOf(test(grid).getCellComponent(0, grid.getColumns().indexOf(column))))
                .reduce("", (before, cell) -> before + "\n" + cell);
    }

    private void compare() {
        Grid<?> grid = find(Grid.class).single();
        ((Button) test(grid).getCellComponent(0, 4)).click();
    }

    @SuppressWarnings("unchecked")
    private void decide(String verdict) {
        RadioButtonGroup<Object> choice =
                find(RadioButtonGroup.class).withClassName("m-cards").single();
        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(each -> each.toString().equals(verdict))
                .findFirst()
                .orElseThrow());
        find(TextArea.class).single().setValue("Ancien passeport présenté");
        find(Button.class).all().stream()
                .filter(button -> textOf(button).contains("Confirmer"))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
