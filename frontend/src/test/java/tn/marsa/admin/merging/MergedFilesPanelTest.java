package tn.marsa.admin.merging;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.signin.Me;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MergedFilesPanelTest extends ScreenTest {

    private static final String SURVIVOR = "963051882726";
    private static final String MERGED = """
            {"mergedFiles":[
            {"identifier":"917330521897","office":{"code":"6101","place":"Sfax"},"at":"2026-11-23T09:42:00Z",
            "by":{"displayName":"S. Modèle","isMe":true},"taken":["SURNAME","OCCUPATION"],"last":true},
            {"identifier":"941027730155","office":{"code":"1101","place":"La Marsa"},"at":"2026-11-20T09:42:00Z",
            "by":{"displayName":"H. Modèle","isMe":false},"taken":[],"last":false}]}""";
    private static final String UNDONE =
            "{\"unmergeFiles\":{\"__typename\":\"MergeSaved\",\"staying\":[%s],\"migrant\":{\"identifier\":\"963051882726\"}}}";

    @Autowired
    private MergeScreens screens;

    private String role = "SUPERVISOR";
    private int reopened;

    @Override
    protected String role() {
        return role;
    }

    @Test
    void tellsWhichFilesWereMergedAndWhatWasTaken() {
        show(MERGED);

        assertThat(page())
                .contains(
                        "Sfax",
                        "23/11/2026",
                        "S. Modèle",
                        "Nom de famille · Activité et profession",
                        "rien n’a été repris");
    }

    @Test
    void undoesTheLastMergeAlone() {
        show(MERGED);

        assertThat(buttons("Annuler la fusion")).isOne();
    }

    @Test
    void undoesAMergeWithAReason() {
        API.data("UnmergeFiles", UNDONE.formatted(""));
        show(MERGED);

        undo("Deux frères");

        JsonNode input = API.asked("UnmergeFiles").getLast().variables().path("input");
        assertThat(input.path("merged").asString()).isEqualTo("917330521897");
        assertThat(input.path("reason").asString()).isEqualTo("Deux frères");
        assertThat(reopened).isOne();
    }

    @Test
    void saysWhatStaysBecauseItWasCorrectedSince() {
        API.data("UnmergeFiles", UNDONE.formatted("\"SURNAME\""));
        show(MERGED);

        undo("Deux frères");

        assertThat(page()).contains("vérifiez-les : Nom de famille");
        assertThat(reopened).isZero();
        press("Rouvrir le dossier");
        assertThat(reopened).isOne();
    }

    @Test
    void saysWhyAMergeIsNotUndone() {
        API.data("UnmergeFiles", """
                {"unmergeFiles":{"__typename":"MergeRefused","code":"ERASURE_PROPOSED","field":"merged","message":"Un effacement est proposé."}}""");
        show(MERGED);

        undo("Deux frères");

        assertThat(page()).contains("Un effacement est proposé.");
        assertThat(reopened).isZero();
    }

    @Test
    void leadsTheHeadToTheComparison() {
        API.data("MergePreview", """
                {"mergePreview":{"__typename":"MergeRefused","code":"SAME_FILE","field":"merged","message":"Un même dossier."}}""");
        show("{\"mergedFiles\":[]}");

        press("Fusionner avec un autre dossier");
        find(TextField.class).all().getLast().setValue("917330521897");
        press("Comparer");

        assertThat(page()).contains("Un même dossier.");
        assertThat(API.asked("MergePreview")
                        .getLast()
                        .variables()
                        .path("survivor")
                        .asString())
                .isEqualTo(SURVIVOR);
    }

    @Test
    void showsAnOfficerWhatWasMergedAndNothingToDo() {
        officer();
        show(MERGED);

        assertThat(page()).contains("Sfax");
        assertThat(buttons("fusion")).isZero();
    }

    @Test
    void showsAnOfficerNothingWhereNothingWasMerged() {
        officer();
        show("{\"mergedFiles\":[]}");

        assertThat(page()).doesNotContain("Dossiers fusionnés");
    }

    private void officer() {
        role = "OFFICER";
        layOutMe(role, "La Marsa");
        VaadinSession.getCurrent().setAttribute(Me.class, null);
    }

    private void show(String merged) {
        MergedFiles known = new JsonMapper().readValue(merged, MergedFiles.class);
        UI.getCurrent().add(screens.panel(SURVIVOR, known, () -> reopened++));
    }

    private void undo(String reason) {
        press("Annuler la fusion");
        find(TextArea.class).single().setValue(reason);
        press("Annuler la fusion");
    }

    private long buttons(String text) {
        return find(Button.class).all().stream()
                .filter(button -> textOf(button).contains(text))
                .count();
    }

    private void press(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> textOf(button).contains(text))
                        .toList()
                        .getLast())
                .click();
    }
}
