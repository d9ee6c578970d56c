package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.admin.registrations.stages.SentFields.ERIKSSON;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.registrations.RegistrationScreenTest;

/** A group of fields saves itself when the focus leaves it, and the stage is left with all of them saved. */
class SavedGroupTest extends RegistrationScreenTest {

    private final SentFields sent = new SentFields(API);

    @Test
    void savesAGroupWhenFocusLeavesIt() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.at("IDENTITY")
                .with("version", 2)
                .with("names", ERIKSSON)
                .saved("NAMES", "S. Modèle")
                .savedBy("saveFields"));

        type("Nom (latin)", "ERIKSSON");

        assertThat(sent.input(0).path("names").path("surname").asString()).isEqualTo("ERIKSSON");
        assertThat(sent.input(0).has("birth")).isFalse();
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

        assertThat(sent.input(0).path("version").asInt()).isEqualTo(1);
        assertThat(sent.input(1).path("version").asInt()).isEqualTo(2);
        assertThat(sent.input(1).path("idempotencyKey"))
                .isNotEqualTo(sent.input(0).path("idempotencyKey"));
    }

    @Test
    void leavesTheStageAndShowsTheNext() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.at("DUPLICATE_CHECK").with("version", 2).savedBy("saveFields"));

        press("Continuer");

        assertThat(sent.input(0).path("leaveStage").asBoolean()).isTrue();
        assertThat(seen()).contains("étape 3 sur 7", "Recherche de doublons");
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
}
