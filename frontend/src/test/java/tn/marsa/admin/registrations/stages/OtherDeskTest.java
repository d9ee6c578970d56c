package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.admin.registrations.stages.SentFields.ERIKSSON;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.registrations.RegistrationScreenTest;

/** A draft that another desk changed meanwhile or holds. */
class OtherDeskTest extends RegistrationScreenTest {

    private final SentFields sent = new SentFields(API);

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

        assertThat(sent.input(1).path("version").asInt()).isEqualTo(5);
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

        assertThat(sent.input(1).path("names").path("surname").asString()).isEqualTo("ERIKSSON");
    }

    /** Without the marks that isolate names. */
    private static String plain(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }
}
