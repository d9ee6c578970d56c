package tn.marsa.admin.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.followup.FollowUp.RequestKind;
import tn.marsa.admin.shell.Language;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.signin.Me;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FollowUpPanelTest extends ScreenTest {

    private static final String REQUEST = """
            {"id":"7f0c1c8e-0000-7000-8000-000000000001","kind":"FIRST","ground":null,"state":"%s",
            "submittedOn":"2026-10-05","favourable":true,"validFrom":"2026-10-20","validUntil":"2027-10-19"}""";
    private static final String GRANTED = REQUEST.formatted("GRANTED");
    private static final String VALID = file("""
            {"state":"VALID","validFrom":"2026-10-20","validUntil":"2027-10-19","leftOn":null,"left":null,
            "openRequest":null,"steps":[
            {"kind":"GRANTED","on":"2026-10-20","at":"2026-10-21T08:00:00Z","crossing":null,
            "by":{"displayName":"H. Modèle","isMe":false},"request":%s},
            {"kind":"OPINION","on":"2026-10-06","at":"2026-10-06T08:00:00Z","crossing":null,
            "by":{"displayName":"S. Modèle","isMe":true},"request":%s}]}""".formatted(GRANTED, GRANTED));
    private static final String NOTHING = file("""
            {"state":"NONE","validFrom":null,"validUntil":null,"leftOn":null,"left":null,"openRequest":null,"steps":[]}""");
    private static final String PRESUMED = file("""
            {"state":"PRESUMED_DEPARTED","validFrom":"2024-10-20","validUntil":"2025-10-19","leftOn":"2026-01-20",
            "left":"PRESUMED","openRequest":null,"steps":[
            {"kind":"PRESUMED_DEPARTED","on":"2026-01-20","at":"2026-01-20T08:00:00Z","crossing":null,
            "by":null,"request":null}]}""");

    @Autowired
    private FollowUpScreens screens;

    private String role = "OFFICER";
    private int reopened;

    @Override
    protected String role() {
        return role;
    }

    @Test
    void tellsHowResidenceStandsAndWhatHappened() {
        show(VALID);

        assertThat(badge()).contains("Séjour valable");
        assertThat(page())
                .contains("19/10/2027", "Séjour accordé", "Favorable", "H. Modèle")
                .doesNotContain("Enregistrer un retour");
    }

    @Test
    void saysThatTheRegisterItselfPresumes() {
        show(PRESUMED);

        assertThat(badge()).contains("Présumé parti");
        assertThat(page()).contains("par le registre lui-même", "Un renouvellement accordé y met fin");
    }

    @Test
    void showsTheWordsOfADecisionOnceAskedFor() {
        API.data("ResidenceDecision", """
                {"residenceDecision":{"actNumber":"R-17/2026","reason":null,"remedy":null}}""");
        show(VALID);
        assertThat(API.asked("ResidenceDecision")).isEmpty();

        press("Voir l’acte");

        assertThat(page()).contains("R-17/2026").doesNotContain("Recours");
    }

    @Test
    void offersAFirstRequestWhereNothingIsHeld() {
        API.data("RequestResidence", saved("requestResidence"));
        show(NOTHING);
        press("Enregistrer une demande");
        select().setValue(RequestKind.FIRST);

        press("Enregistrer");

        JsonNode input = API.asked("RequestResidence").getLast().variables().path("input");
        assertThat(input.path("kind").asString()).isEqualTo("FIRST");
        assertThat(input.path("version").asInt()).isEqualTo(4);
        assertThat(input.has("ground")).isFalse();
        assertThat(input.path("submittedOn").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(reopened).isOne();
    }

    @Test
    void asksForTheGroundOfAChangeAlone() {
        show(VALID);
        press("Enregistrer une demande");
        select().setValue(RequestKind.RENEWAL);
        assertThat(find(ComboBox.class).all()).isEmpty();

        select().setValue(RequestKind.CHANGE_OF_GROUND);
        press("Enregistrer");

        assertThat(find(ComboBox.class).single().isInvalid()).isTrue();
        assertThat(API.asked("RequestResidence")).isEmpty();
    }

    @Test
    void saysAtTheFieldWhatTheApiRefuses() {
        API.data("RecordMove", """
                {"recordMove":{"__typename":"FieldsRefused","problems":[
                {"field":"contact.address","code":"FORBIDDEN_CHARACTER","message":"Caractères refusés."}]}}""");
        show(VALID);
        press("Enregistrer un déménagement");
        governorate().setValue("CIV");
        address().setValue("3 rue du Lac");

        press("Enregistrer");

        assertThat(address().getErrorMessage()).isEqualTo("Caractères refusés.");
        assertThat(reopened).isZero();
    }

    @Test
    void tellsWhyAStepIsRefused() {
        API.data("RequestResidence", """
                {"requestResidence":{"__typename":"FileChangeRefused","message":"Une demande est en cours."}}""");
        show(NOTHING);
        press("Enregistrer une demande");
        select().setValue(RequestKind.FIRST);

        press("Enregistrer");

        assertThat(page()).contains("Une demande est en cours.");
    }

    @Test
    void leavesDecisionsToTheHeadOfTheOffice() {
        String open = file("""
                {"state":"NONE","validFrom":null,"validUntil":null,"leftOn":null,"left":null,"openRequest":%s,
                "steps":[]}""".formatted(REQUEST.formatted("OPINION")));
        show(open);
        assertThat(page())
                .contains("Première demande, transmise avec avis")
                .doesNotContain("Enregistrer la décision", "Enregistrer l’avis");

        head();
        show(open);

        assertThat(page()).contains("Enregistrer la décision");
    }

    @Test
    void sendsWhatADecisionAsksForAndNothingElse() {
        head();
        API.data("RecordDecision", saved("recordDecision"));
        show(file("""
                {"state":"NONE","validFrom":null,"validUntil":null,"leftOn":null,"left":null,"openRequest":%s,
                "steps":[]}""".formatted(REQUEST.formatted("SUBMITTED"))));
        press("Enregistrer la décision");
        select().setValue(StepDialogs.Outcome.CANCELLED);
        find(TextArea.class).single().setValue("Retirée");

        press("Enregistrer");

        JsonNode input = API.asked("RecordDecision").getLast().variables().path("input");
        assertThat(input.path("outcome").asString()).isEqualTo("CANCELLED");
        assertThat(input.path("reason").asString()).isEqualTo("Retirée");
        assertThat(input.has("actNumber")).isFalse();
    }

    @Test
    void showsNothingOfAnotherOfficesFile() {
        show(VALID.replace("\"openedFor\":null", "\"openedFor\":{\"purpose\":\"IDENTITY_CHECK\"}"));

        assertThat(page()).doesNotContain("Séjour accordé", "Enregistrer une demande");
    }

    @Test
    void speaksArabicToo() {
        show(VALID);

        language(Language.ARABIC);

        assertThat(badge()).contains("إقامة سارية");
        assertThat(page()).contains("مُنحت الإقامة", "تسجيل مطلب");
    }

    private static String file(String followUp) {
        return "{\"identifier\":\"963051882726\",\"version\":4,\"openedFor\":null,\"followUp\":" + followUp + "}";
    }

    private static String saved(String mutation) {
        return "{\"" + mutation + "\":{\"__typename\":\"FileSaved\",\"migrant\":{\"version\":5}}}";
    }

    private void head() {
        role = "SUPERVISOR";
        layOutMe(role, "La Marsa");
        VaadinSession.getCurrent().setAttribute(Me.class, null);
    }

    private void show(String file) {
        FollowedFile known = new JsonMapper().readValue(file, FollowedFile.class);
        UI.getCurrent().add(screens.panel(known, () -> reopened++));
    }

    private void press(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> textOf(button).contains(text))
                        .toList()
                        .getLast())
                .click();
    }

    @SuppressWarnings("unchecked")
    private Select<Enum<?>> select() {
        return find(Select.class).all().getLast();
    }

    private String badge() {
        roundTrip();
        return textOf(find(Panel.class).all().getLast().getHeaderSuffix());
    }

    private TextField address() {
        return find(TextField.class).all().getLast();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> governorate() {
        return find(ComboBox.class).single();
    }
}
