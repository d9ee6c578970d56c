package tn.marsa.admin.migrants;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.api.ApiStandIn;
import tn.marsa.admin.migrants.Grants.Grant;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Language;
import tools.jackson.databind.JsonNode;

/** The head of an office sees which files were opened elsewhere, by whom and how often for the same reason. */
class GrantsViewTest extends ScreenTest {

    private static final String PAGE = """
            {"data":{"grants":{"edges":[{"node":{"holder":{"displayName":"%s","isMe":false},"office":{"code":"6101","place":"Sfax Ville"},
            "file":"963051882726","purpose":"CORRECTING","grantedAt":"2026-11-23T09:41:00Z","expiresAt":"2026-11-23T13:41:00Z",
            "open":%s,"sameReason":%d}}],"pageInfo":{"hasNextPage":%s,"endCursor":"there"}}}}""";

    @Override
    protected String role() {
        return "SUPERVISOR";
    }

    @Override
    protected void layOut() {
        API.data("Keepers", """
                {"offices":{"edges":[{"node":{"code":"1101","place":"La Marsa"}},{"node":{"code":"6101","place":"Sfax Ville"}}]}}""");
        API.reply(
                "Grants",
                variables -> new ApiStandIn.Reply(
                        200,
                        variables.path("after").isNull()
                                ? PAGE.formatted("N. Exemple", "true", 5, "true")
                                : PAGE.formatted("T. Échantillon", "false", 1, "false")));
    }

    @BeforeEach
    void open() {
        navigate(GrantsView.class);
    }

    @Test
    void saysWhoWhichFileWhatForAndUntilWhen() {
        assertThat(page()).contains("Accès entre bureaux", "Les motifs restent scellés");
        assertThat(row(0))
                .contains(
                        "9630\n5188\n2726",
                        "N. Exemple",
                        "Sfax Ville (6101)",
                        "Mise à jour ou rectification du dossier")
                .contains("23/11/2026 10:41", "23/11/2026 14:41", "Ouvert");
    }

    @Test
    void pointsAtAReasonThatIsRepeated() {
        assertThat(row(0)).contains("5 fois");
    }

    @Test
    void showsEarlierOnesOnDemand() {
        test(find(Action.class).withText("Afficher les précédentes").single()).click();

        assertThat(row(1)).contains("T. Échantillon", "Terminé").doesNotContain("fois");
    }

    @Test
    void looksForOneFileAndOneOffice() {
        find(TextField.class).withCaption("Identifiant unique").single().setValue(" 9630 5188 2726 ");
        chooseOffice("6101");
        test(find(Action.class).withText("Rechercher").single()).click();

        JsonNode asked = API.asked("Grants").getLast().variables();
        assertThat(asked.path("file").asString()).isEqualTo("9630 5188 2726");
        assertThat(asked.path("office").asString()).isEqualTo("6101");
        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("grants");
    }

    @Test
    void goesOnWithWhatTheListBeganWith() {
        chooseOffice("6101");
        test(find(Action.class).withText("Afficher les précédentes").single()).click();

        assertThat(API.asked("Grants").getLast().variables().path("office").isNull())
                .isTrue();
    }

    @Test
    void saysAtTheFieldThatTheIdentifierCannotBeOne() {
        API.error("Grants", "INVALID_VALUE", "file", "Chiffres de contrôle faux.");
        TextField file = find(TextField.class).withCaption("Identifiant unique").single();
        file.setValue("1");
        test(find(Action.class).withText("Rechercher").single()).click();

        assertThat(file.getErrorMessage()).isEqualTo("Chiffres de contrôle faux.");
    }

    @SuppressWarnings("unchecked")
    private void chooseOffice(String code) {
        ComboBox<Migrant.Keeper> office = find(ComboBox.class).single();
        office.getListDataView()
                .getItems()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .ifPresent(office::setValue);
    }

    @Test
    void followsTheLanguage() {
        language(Language.ARABIC);

        assertThat(page()).contains("النفاذ بين المكاتب");
        assertThat(API.asked("Grants").getLast().language()).isEqualTo("ar-TN");
    }

    @SuppressWarnings("unchecked")
    private String row(int number) {
        roundTrip();
        Grid<Grant> grid = find(Grid.class).single();
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < grid.getColumns().size(); column++) {
            row.append(textOf(test(grid).getCellComponent(number, column))).append('\n');
        }
        return row.toString();
    }
}
