package tn.marsa.admin.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.shell.Language;
import tn.marsa.admin.signin.Me;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RightsOfAFileTest extends ScreenTest {

    private static final String IDENTIFIER = "963051882726";
    private static final String RIGHTS = """
            {"version":4,"erasureProposed":false,"restriction":null,"rectifications":[
            {"id":"7f0c1c8e-0000-7000-8000-000000000001","group":"NAMES","fields":["surname"],"why":"CORRECTION","at":"2026-11-23T09:42:00Z",
            "by":{"displayName":"S. Modèle","isMe":true}}]}""";
    private static final String RESTRICTED = """
            {"version":5,"erasureProposed":true,
            "restriction":{"since":"2026-11-23T09:42:00Z","by":{"displayName":"H. Modèle","isMe":false}},"rectifications":[]}""";
    private static final String FILE = """
            {"migrant":{"__typename":"Migrant","version":4,"registeredAs":"NEW","identifier":"963051882726",
            "duplicateCheck":{"outcome":"NOT_CHECKED","recordedAt":null},
            "names":{"surname":"SAMPLE","givenNames":"LINA","surnameArabic":"سامبل","givenNamesArabic":"لينا",
            "singleName":false,"otherNames":[]},
            "birth":null,"nationality":null,"travelDocument":null,"oldNumbers":null,"entry":null,"residence":null,
            "contact":{"governorate":null,"address":"••••••","phone":"••••••22","email":null},"family":null,"work":null}}""";
    private static final String SAVED =
            "{\"correctFields\":{\"__typename\":\"FileSaved\",\"migrant\":{\"version\":5}}}";

    @Autowired
    private RightsScreens screens;

    private String role = "OFFICER";
    private int reopened;

    @Override
    protected String role() {
        return role;
    }

    @Test
    void tellsWhatWasCorrectedAndByWhom() {
        show(RIGHTS);

        assertThat(page()).contains("Noms · rectification", "23/11/2026", "S. Modèle");
        assertThat(API.asked("FormerValue")).isEmpty();
    }

    @Test
    void tellsAMoveFromACorrection() {
        show(RIGHTS.replace("\"NAMES\"", "\"CONTACT\"")
                .replace("\"surname\"", "\"address\"")
                .replace("CORRECTION", "MOVED"));

        assertThat(page()).contains("déménagement").doesNotContain("rectification ·");
    }

    @Test
    void showsAFormerValueOnceAskedFor() {
        API.data("FormerValue", "{\"formerValue\":{\"value\":\"EXAMPLE\",\"reason\":\"Passeport présenté\"}}");
        show(RIGHTS);

        press("voir l’ancienne valeur");

        assertThat(page()).contains("EXAMPLE", "Passeport présenté");
        assertThat(API.asked("FormerValue").getLast().variables().path("field").asString())
                .isEqualTo("surname");
    }

    @Test
    void sendsAMaskedValueBackAsItWasShown() {
        API.data("FileToCorrect", FILE);
        API.data("CorrectFields", SAVED);
        show(RIGHTS);
        press("Rectifier les données");
        group(FieldGroup.CONTACT);
        TextField address = find(TextField.class).withValue("••••••").single();
        address.setValue("3 rue du Lac");

        explain("Nouvelle adresse");
        press("Enregistrer la rectification");

        JsonNode input = API.asked("CorrectFields").getLast().variables().path("input");
        assertThat(input.path("contact").path("phone").asString()).isEqualTo("••••••22");
        assertThat(input.path("contact").path("address").asString()).isEqualTo("3 rue du Lac");
        assertThat(input.path("version").asInt()).isEqualTo(4);
        assertThat(input.has("names")).isFalse();
        assertThat(reopened).isOne();
    }

    @Test
    void asksForAReasonBeforeAnythingIsSent() {
        API.data("FileToCorrect", FILE);
        show(RIGHTS);
        press("Rectifier les données");

        press("Enregistrer la rectification");

        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(API.asked("CorrectFields")).isEmpty();
    }

    @Test
    void saysWhoWasFasterAndWhatChanged() {
        API.data("FileToCorrect", FILE);
        API.data("CorrectFields", """
                {"correctFields":{"__typename":"FileChanged","message":"Ce dossier a été rectifié.","changes":[
                {"id":"7f0c1c8e-0000-7000-8000-000000000001","group":"BIRTH","fields":["date"],
                "at":"2026-11-23T09:42:00Z","by":{"displayName":"H. Modèle","isMe":false}}]}}""");
        show(RIGHTS);
        press("Rectifier les données");
        explain("Passeport présenté");

        press("Enregistrer la rectification");

        assertThat(page()).contains("Ce dossier a été rectifié.", "Naissance", "H. Modèle");
        assertThat(reopened).isZero();
    }

    @Test
    void saysAtTheFieldWhatHasToBeMended() {
        API.data("FileToCorrect", FILE);
        API.data("CorrectFields", """
                {"correctFields":{"__typename":"FieldsRefused","problems":[
                {"field":"names.surname","code":"REQUIRED","message":"À saisir."}]}}""");
        show(RIGHTS);
        press("Rectifier les données");
        explain("Passeport présenté");

        press("Enregistrer la rectification");

        assertThat(find(TextField.class).withValue("SAMPLE").single().isInvalid())
                .isTrue();
    }

    @Test
    void offersAnOfficerNeitherRestrictionNorErasure() {
        show(RIGHTS);

        assertThat(page()).contains("Rectifier").doesNotContain("Restreindre", "Proposer l’effacement");
    }

    @Test
    void letsTheHeadRestrictWithAReason() {
        head();
        API.data("RestrictFile", "{\"restrictFile\":{\"__typename\":\"FileSaved\",\"migrant\":{\"version\":5}}}");
        show(RIGHTS);

        press("Restreindre le dossier");
        explain("Date contestée");
        press("Restreindre le dossier");

        JsonNode input = API.asked("RestrictFile").getLast().variables().path("input");
        assertThat(input.path("reason").asString()).isEqualTo("Date contestée");
        assertThat(reopened).isOne();
    }

    @Test
    void tellsOfARestrictionAndOfAProposedErasure() {
        head();
        show(RESTRICTED);

        assertThat(page())
                .contains("Restreint par H. Modèle", "Effacement proposé", "Lever la restriction")
                .doesNotContain("Proposer l’effacement");
    }

    @Test
    void tellsTheHeadWhyOnceAskedFor() {
        head();
        API.data("RestrictionReason", "{\"restrictionReason\":\"Date contestée\"}");
        show(RESTRICTED);
        assertThat(API.asked("RestrictionReason")).isEmpty();

        press("Voir le motif de la restriction");

        assertThat(page()).contains("Date contestée");
    }

    @Test
    void letsTheHeadProposeAnErasureByADecision() {
        head();
        API.data("ProposeErasure", "{\"proposeErasure\":{\"__typename\":\"Erasure\",\"id\":\"1\"}}");
        show(RIGHTS);
        press("Proposer l’effacement");

        press("Proposer l’effacement");

        assertThat(API.asked("ProposeErasure")).isEmpty();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void speaksArabicToo() {
        head();
        show(RESTRICTED);

        language(Language.ARABIC);

        assertThat(page()).contains("إصلاح المعطيات", "رفع التقييد");
    }

    private void head() {
        role = "SUPERVISOR";
        layOutMe(role, "La Marsa");
        VaadinSession.getCurrent().setAttribute(Me.class, null);
    }

    private void show(String rights) {
        FileRights known = new JsonMapper().readValue(rights, FileRights.class);
        Component panel = screens.panel(IDENTIFIER, known, () -> reopened++);
        UI.getCurrent().add(panel);
    }

    private void press(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> textOf(button).contains(text))
                        .toList()
                        .getLast())
                .click();
    }

    @SuppressWarnings("unchecked")
    private void group(FieldGroup group) {
        Select<FieldGroup> select = find(Select.class).all().stream()
                .filter(each -> each.getValue() instanceof FieldGroup)
                .findFirst()
                .orElseThrow();
        select.setValue(group);
    }

    private void explain(String reason) {
        find(TextArea.class).all().getLast().setValue(reason);
    }
}
