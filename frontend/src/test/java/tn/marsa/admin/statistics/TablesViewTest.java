package tn.marsa.admin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Language;
import tools.jackson.databind.JsonNode;

class TablesViewTest extends ScreenTest {

    private static final String RELEASE = """
            {"id":"r1","period":"2026-Q3","granularity":"QUARTER","vintage":1,"state":"PUBLISHED","tablesDone":9,"tablesTotal":9,
            "preparedBy":{"displayName":"A. Modèle"},"recordedUntil":"2026-10-14","publishableFrom":"2026-10-15",
            "publishedOn":"2026-11-05","revisionNote":null,"discardReason":null,"hash":"ab"}""";

    @Override
    protected String role() {
        return "OBSERVATORY";
    }

    @Override
    protected void layOut() {
        API.data("Releases", """
                {"statistics":{"releases":{"edges":[{"node":%s}],"pageInfo":{"hasNextPage":false,"endCursor":null}}}}""".formatted(RELEASE));
        API.data("SavedViews", """
                {"statistics":{"savedViews":[
                {"id":"v1","page":"TABLES","name":"Par sexe","link":"measure=STOCK&by=SEX&period=2026-Q3"},
                {"id":"v2","page":"DASHBOARD","name":"Trimestre","link":"period=2026-Q3"}]}}""");
        API.data("Definitions", """
                {"statistics":{"measures":[{"measure":"STOCK","name":"Résidents","definition":"Séjour valable","dimensions":["SEX","GROUND"]}],
                "dimensions":[{"dimension":"SEX","name":"Sexe","hierarchy":"SEX",
                "categories":[{"code":"1","name":"Hommes"},{"code":"2","name":"Femmes"}]},
                {"dimension":"GROUND","name":"Motif","hierarchy":"GROUND","categories":[{"code":"FAMILY","name":"Famille"}]}],
                "plan":[],"agreed":[],
                "readyTables":[
                {"code":"CURRENT_STOCK","group":"CURRENT","name":"Résidents par sexe","measure":"STOCK","by":["SEX"],
                "granularities":["MONTH","QUARTER","YEAR"]},
                {"code":"STOCK_CITIZENSHIP","group":"UNITED_NATIONS","name":"Résidents par nationalité, sexe et âge","measure":"STOCK",
                "by":["CITIZENSHIP","SEX","AGE"],"granularities":["YEAR"]}]}}""");
        API.data("Table", """
                {"statistics":{"table":{"__typename":"StatisticsTable",
                "axes":[{"dimension":"SEX","name":"Sexe","categories":[{"code":"1","name":"Hommes"},{"code":"2","name":"Femmes"}]}],
                "cells":[{"codes":["1"],"value":34021,"status":"NORMAL","changeOnPrevious":null},
                {"codes":["2"],"value":7,"status":"UNCERTAIN","changeOnPrevious":null}],
                "total":{"codes":[],"value":34027,"status":"NORMAL","changeOnPrevious":null},"margin":2,
                "coverage":{"officesOpen":1,"offices":71},"note":"Un total n’est pas la somme.","previousPeriod":null,
                "release":%s}}}""".formatted(RELEASE));
    }

    @Test
    void showsTheTableThatItsAddressAsksFor() {
        open();

        assertThat(API.asked("Table").getLast().variables().toString())
                .contains("\"measure\":\"STOCK\"", "\"by\":[\"SEX\"]", "\"period\":\"2026-Q3\"");
        assertThat(page())
                .contains("Hommes", "34\u202f021", "≈ 7", "34\u202f027", "± 2", "Un total n’est pas la somme.")
                .contains("≈ l’erreur habituelle dépasse un cinquième du chiffre");
    }

    @Test
    void narrowsTheTableToWhatIsChosen() {
        open();
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<Object> where =
                find(MultiSelectComboBox.class).all().getLast();
        where.setValue(where.getListDataView().getItem(2));
        press("Afficher le tableau");

        JsonNode narrowed =
                API.asked("Table").getLast().variables().path("where").get(0);
        assertThat(narrowed.path("dimension").asString()).isEqualTo("GROUND");
        assertThat(narrowed.path("category").asString()).isEqualTo("FAMILY");
        assertThat(page()).contains("Résidents par Sexe · Motif : Famille · T3 2026, édition 1");
    }

    @Test
    void asksForTheVintageAndTheCategoriesOfItsAddress() {
        API.data("Releases", """
                {"statistics":{"releases":{"edges":[{"node":%s},{"node":%s}],"pageInfo":{"hasNextPage":false,"endCursor":null}}}}""".formatted(
                        RELEASE, RELEASE.replace("\"r1\"", "\"r2\"").replace("\"vintage\":1", "\"vintage\":2")));
        UI.getCurrent()
                .navigate(
                        "tables",
                        QueryParameters.fromString(
                                "measure=STOCK&by=SEX&period=2026-Q3&vintage=1&where=GROUND.FAMILY"));

        assertThat(API.asked("Table").getLast().variables().toString())
                .contains("\"vintage\":1", "\"category\":\"FAMILY\"");
        @SuppressWarnings("unchecked")
        Select<Release> release = find(Select.class).all().getLast();
        assertThat(release.getListDataView().getItems().map(release.getItemLabelGenerator()))
                .containsExactly("T3 2026, édition 2", "T3 2026, édition 1");
        assertThat(release.getValue().vintage()).isEqualTo(1);
    }

    @Test
    void asksForTheLatestVintageByNoNumber() {
        open();
        press("Afficher le tableau");

        assertThat(API.asked("Table").getLast().variables().toString()).contains("\"vintage\":null");
    }

    @Test
    void opensReadyMadeTablesThatTheReleaseHolds() {
        UI.getCurrent().navigate("tables");
        ReadyTableList list = find(ReadyTableList.class).single();
        list.setOpened(true);

        assertThat(textOf(list))
                .contains("Tableaux prêts", "Chiffres courants", "Résidents par sexe", "SDMX-CSV")
                .doesNotContain("Nations Unies", "par nationalité");
        find(Button.class).withText("Résidents par sexe").single().click();
        assertThat(API.asked("Table").getLast().variables().toString())
                .contains("\"measure\":\"STOCK\"", "\"by\":[\"SEX\"]", "\"period\":\"2026-Q3\"");
        assertThat(page()).contains("Résidents par Sexe · T3 2026, édition 1", "34\u202f027");
    }

    @Test
    void opensReadyMadeTablesOfAnotherKindOfPeriodInTheLatestReleaseThatHoldsThem() {
        String year = RELEASE.replace("\"r1\"", "\"r2\"")
                .replace("\"2026-Q3\"", "\"2025\"")
                .replace("QUARTER", "YEAR");
        API.data("Releases", """
                {"statistics":{"releases":{"edges":[{"node":%s},{"node":%s}],
                "pageInfo":{"hasNextPage":false,"endCursor":null}}}}""".formatted(RELEASE, year));
        UI.getCurrent().navigate("tables");
        ReadyTableList list = find(ReadyTableList.class).single();
        list.setOpened(true);

        assertThat(textOf(list)).contains("Résidents par sexe\n", "Nations Unies");
        find(Button.class)
                .withText("Résidents par nationalité, sexe et âge · 2025")
                .single()
                .click();
        assertThat(API.asked("Table").getLast().variables().toString())
                .contains("\"by\":[\"CITIZENSHIP\",\"SEX\",\"AGE\"]", "\"period\":\"2025\"");
        assertThat(list.isOpened()).as("out of the way of the table").isFalse();
    }

    @Test
    void handsTheTableOutInEachFormat() {
        open();

        List<FileLinks> links = find(FileLinks.class).all();
        assertThat(links.getLast().isVisible()).isTrue();
        assertThat(textOf(links.getLast()).lines()).contains("CSV", "XLSX", "SDMX-CSV");
        assertThat(page()).contains("Imprimer");
    }

    @Test
    void saysThatThePeriodOfItsAddressIsNotReleased() {
        API.data(
                "Table",
                "{\"statistics\":{\"table\":{\"__typename\":\"PeriodNotReleased\",\"message\":\"Rien n’est publié.\",\"latest\":null}}}");
        UI.getCurrent().navigate("tables", QueryParameters.fromString("measure=STOCK&by=SEX&period=2031-Q1"));

        assertThat(API.asked("Table").getLast().variables().toString()).contains("\"period\":\"2031-Q1\"");
        assertThat(page()).contains("Rien n’est publié.");
    }

    @Test
    void saysWhichRuleAQuestionBreaks() {
        API.data(
                "Table",
                "{\"statistics\":{\"table\":{\"__typename\":\"OutsidePlan\",\"message\":\"Ces dimensions ne vont pas ensemble.\"}}}");
        open();

        assertThat(page()).contains("Ces dimensions ne vont pas ensemble.");
    }

    @Test
    void keepsWhatIsShownUnderAName() {
        API.data("SaveView", """
                {"saveView":{"__typename":"ViewSaved","view":{"id":"v3","page":"TABLES","name":"Résidents","link":"by=SEX"}}}""");
        open();
        press("Enregistrer cette vue");
        find(TextField.class).single().setValue("Résidents");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(API.asked("SaveView").getLast().variables().toString())
                .contains("\"name\":\"Résidents\"", "\"link\":\"measure=STOCK&by=SEX&period=2026-Q3\"");
    }

    @Test
    void opensRenamesAndDeletesTheViewsOfThisPage() {
        API.data("DeleteView", "{\"deleteView\":[]}");
        navigate(TablesView.class);
        @SuppressWarnings("unchecked")
        Select<SavedView> views = find(Select.class).all().getFirst();
        assertThat(views.getListDataView().getItems().map(SavedView::name)).containsExactly("Par sexe");
        views.setValue(views.getListDataView().getItem(0));
        press("Supprimer");

        assertThat(API.asked("DeleteView").getLast().variables().toString()).contains("\"view\":\"v1\"");
    }

    @Test
    void speaksArabicToo() {
        open();
        language(Language.ARABIC);

        assertThat(page())
                .contains("الجداول", "جداول جاهزة", "طباعة", "المجموع", "الخطأ المعتاد لكل رقم: ± 2", "34.021");
    }

    private void press(String words) {
        find(Action.class).all().stream()
                .filter(action -> words.equals(action.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static void open() {
        UI.getCurrent().navigate("tables", QueryParameters.fromString("measure=STOCK&by=SEX&period=2026-Q3"));
    }
}
