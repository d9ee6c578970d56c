package tn.marsa.admin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Language;

class TableRequestsViewTest extends ScreenTest {

    private static final String REQUESTS = """
            {"statistics":{"tableRequests":[{"id":"t1","measure":"STOCK","granularity":"QUARTER","by":["SEX","REGION"],
            "purpose":"Carte scolaire","owner":"Direction des études","state":"WAITING",
            "requestedBy":{"displayName":"A. Modèle"},"decidedBy":null,"refusalReason":null}]}}""";

    @Override
    protected String role() {
        return "OBSERVATORY";
    }

    @BeforeEach
    void open() {
        API.data("Definitions", """
                {"statistics":{"measures":[{"measure":"STOCK","name":"Résidents","definition":"","dimensions":[]}],
                "dimensions":[{"dimension":"SEX","name":"Sexe","hierarchy":"SEX","categories":[]},
                {"dimension":"REGION","name":"Région","hierarchy":"PLACE","categories":[]}],"plan":[]}}""");
        API.data("TableRequests", REQUESTS);
        navigate(TableRequestsView.class);
    }

    @Test
    void asksForATableAndSaysWhyItIsNone() {
        API.data(
                "RequestTable",
                "{\"requestTable\":{\"__typename\":\"TableRequestRefused\",\"message\":\"Le plan contient déjà ce tableau.\"}}");
        choose((MultiSelectComboBox<?>) find(MultiSelectComboBox.class).single());
        find(TextField.class).all().forEach(field -> field.setValue("Carte scolaire"));
        press("Demander le tableau");

        assertThat(API.asked("RequestTable").getLast().variables().toString())
                .contains("\"measure\":\"STOCK\"", "\"granularity\":\"QUARTER\"", "\"by\":[\"SEX\"]", "Carte scolaire");
        assertThat(page()).contains("Le plan contient déjà ce tableau.");
        assertThat(find(TextField.class).all().getFirst().getValue())
                .as("what was typed stays")
                .isEqualTo("Carte scolaire");
    }

    @Test
    void approvesAfterASecondQuestion() {
        API.data("ApproveTable", "{\"approveTable\":{\"__typename\":\"TableRequestSaved\"}}");
        cell(0).click();
        assertThat(API.asked("ApproveTable")).isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(API.asked("ApproveTable").getLast().variables().toString()).contains("\"requestId\":\"t1\"");
    }

    @Test
    void refusesWithAReason() {
        API.data(
                "RefuseTable",
                "{\"refuseTable\":{\"__typename\":\"TableRequestRefused\",\"message\":\"Dites pourquoi.\"}}");
        cell(1).click();
        find(TextArea.class).single().setValue("Le tableau annuel suffit");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(API.asked("RefuseTable").getLast().variables().toString()).contains("Le tableau annuel suffit");
        assertThat(page()).contains("Dites pourquoi.");
    }

    @Test
    void speaksArabicToo() {
        language(Language.ARABIC);

        assertThat(page()).contains("جداول خارج المخطط", "طلب الجدول");
    }

    private static <T> void choose(MultiSelectComboBox<T> dimensions) {
        dimensions.setValue(Set.of(dimensions.getListDataView().getItem(0)));
    }

    private Action cell(int place) {
        var actions = (Div) test((Grid<?>) find(Grid.class).single()).getCellComponent(0, 5);
        return (Action) actions.getChildren().toList().get(place);
    }

    private void press(String words) {
        find(Action.class).all().stream()
                .filter(action -> words.equals(action.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
