package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.matching.ACandidate;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.registrations.RegistrationScreenTest;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.shell.Language;
import tn.marsa.admin.signin.Me;
import tools.jackson.databind.JsonNode;

class DuplicateCheckTest extends RegistrationScreenTest {

    private static final String TOLD = "{\"tellApart\":{\"__typename\":\"ToldApart\",\"pair\":\"p1\"}}";

    @BeforeEach
    void layOutOffices() {
        API.data("Keepers", "{\"offices\":{\"edges\":[]}}");
    }

    @Test
    void saysThatTheWholeRegisterWasLookedThroughWhereNobodyComesNear() {
        check();

        assertThat(seen()).contains("Tout le registre a été parcouru").doesNotContain("Décision");
    }

    @Test
    void saysNothingOfTheRegisterWhereItCouldNotBeLookedThrough() {
        API.status("Candidates", 503);
        open(ARegistration.at("DUPLICATE_CHECK"), "");

        assertThat(seen()).contains("Le service ne répond pas").doesNotContain("Tout le registre");
    }

    @Test
    void saysInWordsWhyAFileIsSuggested() {
        check(ACandidate.of("p1"));

        assertThat(seen())
                .contains(
                        "Pourquoi cette proposition ?",
                        "Identique : date de naissance, sexe, nationalité. Proche : nom, prénoms. Différent : document de voyage, adresse.",
                        "Très fort");
    }

    @Test
    void putsTheTwoSideBySideInTheWordsOfTheLanguage() {
        check(ACandidate.of("p1"));
        assertThat(seen()).contains("OUTOPIA", "03/05/1991", "Utopie (UTO)", "ne compte pas contre", "faible · contre");

        language(Language.ARABIC);
        roundTrip();

        assertThat(seen()).contains("يوتوبيا (UTO)", "قوي جدّا", "لا يُحتسب ضدّ التطابق", "ضعيف · ضدّ التطابق");
    }

    @Test
    void marksTheRowsThatDiffer() {
        check(ACandidate.of("p1"));

        assertThat(all(UI.getCurrent()).stream()
                        .filter(part -> part.getElement().getClassList().contains("m-differs"))
                        .map(row -> row.getElement().getTextRecursively()))
                .hasSize(2)
                .allMatch(row -> row.contains("Différent"));
    }

    @Test
    void needsAReasonForEitherDecision() {
        check(ACandidate.of("p1"));

        decide("APART", " a ");

        assertThat(API.asked("TellApart")).isEmpty();
        assertThat(reason().getErrorMessage()).contains("3 caractères");
    }

    @Test
    void needsADecisionBesideTheReason() {
        check(ACandidate.of("p1"));
        reason().setValue("Photo différente");

        press("Confirmer la décision");

        assertThat(verdict().isInvalid()).isTrue();
        assertThat(reason().getValue()).isEqualTo("Photo différente");
    }

    @Test
    void tellsApartAndLooksAnew() {
        check(ACandidate.of("p1"));
        API.data("TellApart", TOLD);
        API.data("Candidates", ACandidate.of(ACandidate.of("p1").toldApart("S. Modèle")));

        decide("APART", " Photo différente ");

        JsonNode input = API.asked("TellApart").getLast().variables().path("input");
        assertThat(input.path("pair").asString()).isEqualTo("p1");
        assertThat(input.path("reason").asString()).isEqualTo("Photo différente");
        assertThat(seen())
                .contains("S. Modèle")
                .contains("pas la même personne")
                .doesNotContain("Confirmer");
    }

    @Test
    void saysWhyAPairIsNotToldApart() {
        check(ACandidate.of("p1"));
        API.data("TellApart", """
                {"tellApart":{"__typename":"TellApartRefused","code":"SUPERVISOR_DECIDES","message":"Le chef décide."}}""");

        decide("APART", "Photo différente");

        assertThat(seen()).contains("Le chef décide.");
        assertThat(reason().getValue()).isEqualTo("Photo différente");
    }

    @Test
    void saysThatASupervisorDecidesACertainPair() {
        check(ACandidate.of("p1").with("strength", "CERTAIN"));

        assertThat(seen()).contains("seul le chef de bureau décide").doesNotContain("Confirmer la décision");
    }

    @Test
    void letsASupervisorDecideACertainPair() {
        layOutMe("SUPERVISOR", "La Marsa");
        VaadinSession.getCurrent().setAttribute(Me.class, null);
        check(ACandidate.of("p1").with("strength", "CERTAIN"));

        assertThat(seen()).contains("Confirmer la décision").doesNotContain("seul le chef de bureau décide");
    }

    @Test
    void goesOnInTheFileOfTheSamePerson() {
        check(ACandidate.of("p1"));
        verdict().setValue(verdictNamed("SAME"));
        takeOver().setValue(Set.of(FieldGroup.CONTACT));
        next(ARegistration.at("DUPLICATE_CHECK")
                .with("state", "ABANDONED")
                .with("continuedIn", (Object) "963051882726")
                .savedBy("continueInFile"));
        API.data("Migrant", "{\"migrant\":null}");

        decide("SAME", "Ancien passeport présenté");

        JsonNode input = API.asked("ContinueInFile").getLast().variables().path("input");
        assertThat(input.path("pair").asString()).isEqualTo("p1");
        assertThat(input.path("takeOver").get(0).asString()).isEqualTo("CONTACT");
        assertThat(API.asked("Migrant").getLast().variables().path("identifier").asString())
                .isEqualTo("963051882726");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("files");
    }

    @Test
    void takesNothingOverIntoAFileOfAnotherOffice() {
        check(ACandidate.elsewhere("p1"));

        verdict().setValue(verdictNamed("SAME"));

        assertThat(find(CheckboxGroup.class).all()).isEmpty();
    }

    @Test
    void comparesTheCandidateThatIsChosen() {
        check(ACandidate.of("p1"), ACandidate.elsewhere("p2"));

        test(find(NativeButton.class).all().getLast()).click();

        assertThat(find(NativeButton.class).all())
                .extracting(line -> line.getElement().getAttribute("aria-pressed"))
                .containsExactly("false", "true");
        assertThat(seen()).contains("Ce dossier est au bureau");
    }

    @Test
    void beginsWithTheFirstThatIsUndecided() {
        check(ACandidate.of("p1").toldApart("S. Modèle"), ACandidate.of("p2"));

        assertThat(find(NativeButton.class).all())
                .extracting(line -> line.getElement().getAttribute("aria-pressed"))
                .containsExactly("false", "true");
    }

    @Test
    void leavesTheKeysToTheDecisionAsLongAsThereIsOneToMake() {
        check(ACandidate.of("p1"));

        assertThat(forward().getThemeNames()).doesNotContain(ButtonVariant.LUMO_PRIMARY.getVariantName());
    }

    @Test
    void goesOnByTheKeysWhereNothingIsLeftToDecide() {
        check();

        assertThat(forward().getThemeNames()).contains(ButtonVariant.LUMO_PRIMARY.getVariantName());
    }

    @Test
    void saysInPlaceThatSomethingIsUndecided() {
        check(ACandidate.of("p1"));
        next(ARegistration.at("DUPLICATE_CHECK")
                .refusedFor("saveFields", "DUPLICATES_UNDECIDED", "Des dossiers attendent une décision."));

        press("Continuer");

        assertThat(seen())
                .contains("Des dossiers attendent une décision.", "Confirmer la décision")
                .doesNotContain("Voir les dossiers semblables");
    }

    private void check(ACandidate... candidates) {
        API.data("Candidates", ACandidate.of(candidates));
        open(ARegistration.at("DUPLICATE_CHECK").saved("NAMES", "S. Modèle").saved("CONTACT", "S. Modèle"), "");
    }

    private void decide(String verdict, String reason) {
        verdict().setValue(verdictNamed(verdict));
        reason().setValue(reason);
        press("Confirmer la décision");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> verdict() {
        return find(RadioButtonGroup.class).withClassName("m-cards").single();
    }

    private Object verdictNamed(String name) {
        return verdict()
                .getListDataView()
                .getItems()
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private TextArea reason() {
        return find(TextArea.class).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<FieldGroup> takeOver() {
        return find(CheckboxGroup.class).single();
    }

    private Button forward() {
        return find(Button.class).all().stream()
                .filter(button -> textOf(button).contains("Continuer"))
                .findFirst()
                .orElseThrow();
    }
}
