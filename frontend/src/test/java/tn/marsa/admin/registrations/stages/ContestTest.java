package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.api.ApiStandIn.Asked;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.registrations.RegistrationScreenTest;
import tn.marsa.admin.shell.Language;
import tools.jackson.databind.JsonNode;

/** Two desks gave the names of one person: nothing overwrites the other before the officer has chosen. */
class ContestTest extends RegistrationScreenTest {

    private static final Map<String, Object> ERIKSEN =
            Map.of("surname", "ERIKSEN", "singleName", false, "otherNames", List.of());
    private static final Map<String, Object> ERIKSSON =
            Map.of("surname", "ERIKSSON", "singleName", false, "otherNames", List.of());

    @BeforeEach
    void meetAnotherDesksNames() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.at("IDENTITY")
                .with("version", 5)
                .with("names", ERIKSEN)
                .saved("NAMES", "L. Exemple")
                .changedFor("saveFields"));
        type("Nom (latin)", "ERIKSSON");
    }

    @Test
    void showsWhatAnotherDeskChangedAndKeepsWhatWasTypedHere() {
        assertThat(plain(seen()))
                .contains(
                        "L. Exemple a modifié ce groupe à 10:41", "Nom (latin) : là-bas « ERIKSEN », ici « ERIKSSON »");
        assertThat(field(TextField.class, "Nom (latin)").getValue()).isEqualTo("ERIKSSON");
    }

    @Test
    void takesTheOtherDesksValues() {
        press("Prendre les valeurs");

        assertThat(field(TextField.class, "Nom (latin)").getValue()).isEqualTo("ERIKSEN");
        assertThat(API.asked("SaveFields")).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedOnTopOfTheOtherDesksVersion() {
        next(ARegistration.at("IDENTITY")
                .with("version", 6)
                .with("names", ERIKSSON)
                .savedBy("saveFields"));

        press("Garder ma saisie");

        assertThat(input("SaveFields", 1).path("version").asInt()).isEqualTo(5);
        assertThat(input("SaveFields", 1).path("names").path("surname").asString())
                .isEqualTo("ERIKSSON");
        assertThat(seen()).doesNotContain("là-bas");
    }

    @Test
    void sendsNothingOfTheGroupBeforeTheOfficerHasChosen() {
        press("Continuer");

        assertThat(API.asked("SaveFields")).hasSize(1);
        assertThat(seen()).contains("étape 2 sur 7", "Choisissez d’abord les valeurs à garder : Noms.");
        assertThat(focused()).isEqualTo("m-contest");
    }

    @Test
    void saysInTheLanguageOfTheReaderWhatHasToBeChosen() {
        press("Continuer");

        language(Language.ARABIC);

        assertThat(seen()).contains("اختر أولا القيم التي تبقى: اللقب والاسم.");
    }

    @Test
    void savesTheOtherGroupsMeanwhileWithoutLeavingTheStage() {
        field(TextField.class, "Lieu de naissance").setValue("Tripoli");
        next(ARegistration.at("IDENTITY")
                .with("version", 6)
                .with("names", ERIKSEN)
                .with("birth", Map.of("place", "Tripoli"))
                .savedBy("saveFields"));

        press("Continuer");

        assertThat(input("SaveFields", 1).has("names")).isFalse();
        assertThat(input("SaveFields", 1).path("birth").path("place").asString())
                .isEqualTo("Tripoli");
        assertThat(input("SaveFields", 1).path("leaveStage").asBoolean()).isFalse();
        assertThat(seen()).contains("étape 2 sur 7", "Choisissez d’abord", "Garder ma saisie");
    }

    @Test
    void offersToLeaveWithoutWhatWasNotChosen() {
        press("Suspendre");
        assertThat(seen()).contains("étape 2 sur 7", "Choisissez d’abord");

        press("Quitter sans ce qui n’est pas enregistré");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("registrations");
        assertThat(API.asked("SaveFields")).hasSize(1);
    }

    @Test
    void holdsAnyOtherWayOutAsWell() {
        UI.getCurrent().navigate("files");

        assertThat(seen()).contains("Choisissez d’abord", "Quitter sans ce qui n’est pas enregistré");
        assertThat(API.asked("SaveFields")).hasSize(1);
    }

    @Test
    void goesOnOnceTheOfficerHasChosen() {
        press("Continuer");
        press("Prendre les valeurs");
        assertThat(seen()).doesNotContain("Choisissez d’abord");
        next(ARegistration.at("DUPLICATE_CHECK").with("version", 6).savedBy("saveFields"));

        press("Continuer");

        assertThat(input("SaveFields", 1).has("names")).isFalse();
        assertThat(seen()).contains("étape 3 sur 7");
    }

    private static String focused() {
        return String.join(
                " ", Element.get(scripts("this.focus()").getLast().getOwner()).getClassList());
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
