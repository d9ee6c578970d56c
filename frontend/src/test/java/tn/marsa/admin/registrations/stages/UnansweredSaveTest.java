package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.admin.registrations.stages.SentFields.ERIKSSON;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.registrations.RegistrationScreenTest;

/** What was sent and not answered is sent again as it stood, and nothing that was typed is lost. */
class UnansweredSaveTest extends RegistrationScreenTest {

    private final SentFields sent = new SentFields(API);

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

        assertThat(sent.input(1)).isEqualTo(sent.input(0));
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

        assertThat(sent.input(1)).isEqualTo(sent.input(0));
        assertThat(sent.input(2).path("version").asInt()).isEqualTo(2);
        assertThat(sent.input(2).path("birth").path("place").asString()).isEqualTo("Tripoli");
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
        assertThat(sent.input(2).path("names").path("surname").asString()).isEqualTo("ERIKSSON LIND");
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
}
