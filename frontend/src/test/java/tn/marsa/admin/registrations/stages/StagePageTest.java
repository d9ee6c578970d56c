package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.api.ApiStandIn.Asked;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.registrations.RegistrationScreenTest;
import tn.marsa.admin.shell.Language;
import tools.jackson.databind.JsonNode;

class StagePageTest extends RegistrationScreenTest {

    private static final Map<String, Object> ERIKSSON =
            Map.of("surname", "ERIKSSON", "singleName", false, "otherNames", List.of());

    @Test
    void savesAGroupWhenFocusLeavesIt() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.at("IDENTITY")
                .with("version", 2)
                .with("names", ERIKSSON)
                .saved("NAMES", "S. Modèle")
                .savedBy("saveFields"));

        type("Nom (latin)", "ERIKSSON");

        assertThat(input("SaveFields", 0).path("names").path("surname").asString())
                .isEqualTo("ERIKSSON");
        assertThat(input("SaveFields", 0).has("birth")).isFalse();
        assertThat(seen()).contains("Enregistré 10:41");
    }

    @Test
    void savesNothingWhenNothingWasTyped() {
        open(ARegistration.at("IDENTITY"), "");

        leave(field(TextField.class, "Nom (latin)"));

        assertThat(API.asked("SaveFields")).isEmpty();
    }

    @Test
    void chainsTheVersions() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.at("IDENTITY")
                .with("version", 2)
                .with("names", ERIKSSON)
                .savedBy("saveFields"));
        next(ARegistration.at("IDENTITY").with("version", 3).savedBy("saveFields"));

        type("Nom (latin)", "ERIKSSON");
        type("Lieu de naissance", "Tripoli");

        assertThat(input("SaveFields", 0).path("version").asInt()).isEqualTo(1);
        assertThat(input("SaveFields", 1).path("version").asInt()).isEqualTo(2);
        assertThat(input("SaveFields", 1).path("idempotencyKey"))
                .isNotEqualTo(input("SaveFields", 0).path("idempotencyKey"));
    }

    @Test
    void saysWhatToMendAtTheFieldAndInTheSummaryAndKeepsWhatWasTyped() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.fieldsRefused(
                "saveFields",
                List.of(
                        List.of("names.givenNamesArabic", "REQUIRED", "À saisir."),
                        List.of("names.surname", "FORBIDDEN_CHARACTER", "Caractères refusés."))));
        field(TextField.class, "Nom (latin)").setValue("ERIK5SON");

        press("Continuer");

        assertThat(seen())
                .contains("2 points à corriger", "Nom (latin) : Caractères refusés.", "Prénoms (arabe) : À saisir.");
        assertThat(errorAt("Nom (latin)")).isEqualTo("Nom (latin) : Caractères refusés.");
        assertThat(errorAt("Prénoms (arabe)")).isEqualTo("Prénoms (arabe) : À saisir.");
        assertThat(field(TextField.class, "Nom (latin)").getValue()).isEqualTo("ERIK5SON");
    }

    @Test
    void tellsOfAGroupThatCouldNotSaveItselfWithoutTakingTheFocus() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.fieldsRefused("saveFields", List.of(List.of("names.surname", "TOO_LONG", "Trop long."))));

        type("Nom (latin)", "A".repeat(151));

        assertThat(errorAt("Nom (latin)")).isEqualTo("Nom (latin) : Trop long.");
        assertThat(seen()).contains("Non enregistré : 1 champ à corriger").doesNotContain("avant de continuer");
    }

    @Test
    void takesAMalformedValueAsAProblemOfItsField() {
        open(ARegistration.at("SITUATION").with("birth", Map.of("date", "2020-01-01")), "");
        API.error("SaveFields", "INVALID_VALUE", "input.family.guardian", "Ce n’est pas un identifiant unique.");

        type("Identifiant unique du tuteur", "948217305582");

        assertThat(errorAt("Identifiant unique du tuteur")).contains("Ce n’est pas un identifiant unique.");
        assertThat(field(TextField.class, "Identifiant unique du tuteur").getValue())
                .isEqualTo("948217305582");
    }

    @Test
    void leavesTheStageAndShowsTheNext() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.at("DUPLICATE_CHECK").with("version", 2).savedBy("saveFields"));

        press("Continuer");

        assertThat(input("SaveFields", 0).path("leaveStage").asBoolean()).isTrue();
        assertThat(seen()).contains("étape 3 sur 7", "Recherche de doublons");
    }

    @Test
    void repeatsAnUnansweredRequestAsItStood() {
        open(ARegistration.at("IDENTITY"), "");
        nextUnanswered();
        next(ARegistration.at("IDENTITY")
                .with("version", 2)
                .with("names", ERIKSSON)
                .savedBy("saveFields"));

        type("Nom (latin)", "ERIKSSON");
        assertThat(seen()).contains("Le système ne répond pas");
        press("Réessayer");

        assertThat(input("SaveFields", 1)).isEqualTo(input("SaveFields", 0));
        assertThat(seen()).doesNotContain("Le système ne répond pas");
    }

    @Test
    void repeatsAnUnansweredRequestBeforeItSendsTheNext() {
        open(ARegistration.at("IDENTITY"), "");
        nextUnanswered();
        next(ARegistration.at("IDENTITY")
                .with("version", 2)
                .with("names", ERIKSSON)
                .savedBy("saveFields"));
        next(ARegistration.at("IDENTITY")
                .with("version", 3)
                .with("names", ERIKSSON)
                .savedBy("saveFields"));

        type("Nom (latin)", "ERIKSSON");
        type("Lieu de naissance", "Tripoli");

        assertThat(input("SaveFields", 1)).isEqualTo(input("SaveFields", 0));
        assertThat(input("SaveFields", 2).path("version").asInt()).isEqualTo(2);
        assertThat(input("SaveFields", 2).path("birth").path("place").asString())
                .isEqualTo("Tripoli");
    }

    @Test
    void keepsWhatWasTypedWhileAnAnswerWasAwaited() {
        open(ARegistration.at("IDENTITY"), "");
        nextUnanswered();
        type("Nom (latin)", "ERIKSSON");
        field(TextField.class, "Nom (latin)").setValue("ERIKSSON LIND");
        next(ARegistration.at("IDENTITY")
                .with("version", 2)
                .with("names", ERIKSSON)
                .savedBy("saveFields"));
        press("Réessayer");

        assertThat(field(TextField.class, "Nom (latin)").getValue()).isEqualTo("ERIKSSON LIND");
        next(ARegistration.at("IDENTITY").with("version", 3).savedBy("saveFields"));
        leave(field(TextField.class, "Nom (latin)"));
        assertThat(input("SaveFields", 2).path("names").path("surname").asString())
                .isEqualTo("ERIKSSON LIND");
    }

    @Test
    void repeatsNothingThatMeetsAnotherDesksValuesBeforeTheOfficerHasChosen() {
        open(ARegistration.at("IDENTITY"), "");
        nextUnanswered();
        type("Nom (latin)", "ERIKSSON");
        next(ARegistration.at("IDENTITY")
                .with("version", 5)
                .with("names", Map.of("surname", "ERIKSEN", "singleName", false, "otherNames", List.of()))
                .saved("NAMES", "L. Exemple")
                .changedFor("saveFields"));
        type("Nom (latin)", "ERIKSSON LIND");

        press("Réessayer");

        assertThat(API.asked("SaveFields")).hasSize(2);
        assertThat(seen()).contains("Choisissez d’abord les valeurs à garder : Noms.");
    }

    @Test
    void keepsWhatWasTakenBackWhileAnAnswerWasAwaited() {
        open(ARegistration.at("IDENTITY"), "");
        nextUnanswered();
        type("Nom (latin)", "ERIKSSON");
        field(TextField.class, "Nom (latin)").setValue("");
        next(ARegistration.at("IDENTITY")
                .with("version", 2)
                .with("names", ERIKSSON)
                .savedBy("saveFields"));
        press("Réessayer");

        assertThat(field(TextField.class, "Nom (latin)").getValue()).isEmpty();
    }

    @Test
    void tellsTheBrowserWhetherAGroupHoldsAnythingUnsaved() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.fieldsRefused("saveFields", List.of(List.of("names.surname", "TOO_LONG", "Trop long."))));
        type("Nom (latin)", "A".repeat(151));
        assertThat(lastMark()).isTrue();

        next(ARegistration.at("IDENTITY")
                .with("version", 2)
                .with("names", ERIKSSON)
                .savedBy("saveFields"));
        type("Nom (latin)", "ERIKSSON");
        assertThat(lastMark()).isFalse();
    }

    /** What the server said last of a group's mark, before which a page is not closed. */
    private static boolean lastMark() {
        return (Boolean) scripts("data-unsaved")
                .getLast()
                .getInvocation()
                .getParameters()
                .getFirst();
    }

    @Test
    void savesAGroupThatTheOtherDeskDidNotTouchAndTellsWhatItDid() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.at("IDENTITY")
                .with("version", 5)
                .saved("BIRTH", "L. Exemple")
                .changedFor("saveFields"));
        next(ARegistration.at("IDENTITY")
                .with("version", 6)
                .with("names", ERIKSSON)
                .savedBy("saveFields"));

        type("Nom (latin)", "ERIKSSON");

        assertThat(input("SaveFields", 1).path("version").asInt()).isEqualTo(5);
        assertThat(plain(seen()))
                .contains("Naissance : modifié par L. Exemple à 10:41")
                .doesNotContain("là-bas");
    }

    @Test
    void offersToTakeOverWhatAnotherHolds() {
        open(ARegistration.at("IDENTITY").heldBy("L. Exemple"), "");
        assertThat(plain(seen())).contains("Ce dossier est chez L. Exemple");
        assertThat(field(TextField.class, "Nom (latin)").isReadOnly()).isTrue();
        next(ARegistration.at("IDENTITY").with("version", 2).savedBy("takeOver"));

        press("Reprendre le dossier");

        assertThat(field(TextField.class, "Nom (latin)").isReadOnly()).isFalse();
        assertThat(plain(seen())).doesNotContain("chez L. Exemple");
    }

    @Test
    void savesWhatWasTypedOnceTheFileIsTakenOver() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.at("IDENTITY")
                .heldBy("L. Exemple")
                .refusedFor("saveFields", "HELD_BY_ANOTHER", "Chez L. Exemple."));
        next(ARegistration.at("IDENTITY").with("version", 2).savedBy("takeOver"));
        next(ARegistration.at("IDENTITY")
                .with("version", 3)
                .with("names", ERIKSSON)
                .savedBy("saveFields"));

        type("Nom (latin)", "ERIKSSON");
        press("Reprendre le dossier");

        assertThat(input("SaveFields", 1).path("names").path("surname").asString())
                .isEqualTo("ERIKSSON");
    }

    @Test
    void keepsWhatIsTypedWhenTheLanguageIsSwitched() {
        open(ARegistration.at("IDENTITY"), "");
        field(TextField.class, "Nom (latin)").setValue("ERIKSSON");

        language(Language.ARABIC);

        assertThat(field(TextField.class, "اللقب (لاتيني)").getValue()).isEqualTo("ERIKSSON");
        assertThat(seen()).contains("المرحلة 2 من 7");
    }

    @Test
    void namesTheDocumentsInTheLanguageThatIsSwitchedToAndKeepsWhatIsNotSaved() {
        open(ARegistration.at("DOCUMENTS").with("documents", List.of(stamp("Timbre fiscal"))), "");
        TextField note = find(TextField.class, find(DocumentRow.class).single()).single();
        note.setValue("demain");
        API.data(
                "OpenRegistration",
                ARegistration.at("DOCUMENTS")
                        .with("documents", List.of(stamp("طابع جبائي")))
                        .opened());

        language(Language.ARABIC);

        assertThat(seen()).contains("طابع جبائي").doesNotContain("Timbre fiscal");
        assertThat(find(TextField.class)
                        .withPropertyValue(TextField::getValue, "demain")
                        .all())
                .hasSize(1);
    }

    private static Map<String, Object> stamp(String name) {
        return Map.of("code", "TAX_STAMP", "name", name, "legalBasis", "68-7", "mandatory", true);
    }

    @Test
    void tellsTheProblemsAgainInTheLanguageThatIsSwitchedTo() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.fieldsRefused("saveFields", List.of(List.of("names.surname", "REQUIRED", "À saisir."))));
        press("Continuer");

        language(Language.ARABIC);

        assertThat(seen()).contains("اللقب (لاتيني): يجب إدخاله.").doesNotContain("À saisir");
        assertThat(errorAt("اللقب (لاتيني)")).contains("يجب إدخاله");
    }

    @Test
    void doesNotLeaveWithoutWhatCouldNotBeSaved() {
        open(ARegistration.at("IDENTITY"), "");
        field(TextField.class, "Nom (latin)").setValue("ERIK5SON");
        next(ARegistration.fieldsRefused(
                "saveFields", List.of(List.of("names.surname", "FORBIDDEN_CHARACTER", "Refusé."))));

        press("Suspendre");

        assertThat(seen())
                .contains("étape 2 sur 7", "Nom (latin) : Refusé.", "Quitter sans ce qui n’est pas enregistré");
    }

    @Test
    void asksForNoGivenNamesOfAPersonOfOneName() {
        open(ARegistration.at("IDENTITY"), "");
        Map<String, Object> one = Map.of("surname", "SUKARNO", "singleName", true, "otherNames", List.of());
        next(ARegistration.at("IDENTITY").with("version", 2).with("names", one).savedBy("saveFields"));
        field(TextField.class, "Nom (latin)").setValue("SUKARNO");
        field(TextField.class, "Prénoms (latin)").setValue("X");
        field(Checkbox.class, "Porte un seul nom").setValue(true);

        leave(field(TextField.class, "Nom (latin)"));

        assertThat(input("SaveFields", 0).path("names").path("givenNames").isNull())
                .isTrue();
        assertThat(field(TextField.class, "Prénoms (latin)").isEnabled()).isFalse();
    }

    @Test
    void asksForTheGuardianOfAChildOnly() {
        open(ARegistration.at("SITUATION").with("birth", Map.of("date", "1974")), "");
        assertThat(shows("Identifiant unique du tuteur")).isFalse();
    }

    @Test
    void routesAnUnaccompaniedChildToChildProtection() {
        open(ARegistration.at("SITUATION").with("birth", Map.of("date", "2020-01-01")), "");

        field(Checkbox.class, "Enfant de moins de 16 ans non accompagné").setValue(true);

        assertThat(seen()).contains("délégué à la protection de l’enfance");
    }

    @Test
    void showsOldNumbersOfCardHoldersOnly() {
        open(ARegistration.at("IDENTITY").with("registeredAs", "EXISTING"), "");
        assertThat(shows("Numéro de carte de séjour")).isTrue();
        UI.getCurrent().navigate("registrations/new");
        open(ARegistration.at("IDENTITY"), "");
        assertThat(shows("Numéro de carte de séjour")).isFalse();
    }

    /** Without the marks that isolate names. */
    private static String plain(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }

    private static JsonNode input(String operation, int index) {
        List<Asked> asked = API.asked(operation);
        assertThat(asked).hasSizeGreaterThan(index);
        return asked.get(index).variables().path("input");
    }
}
