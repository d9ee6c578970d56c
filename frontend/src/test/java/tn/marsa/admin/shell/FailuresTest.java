package tn.marsa.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;

/** What a person is told when the API does not do what was asked. */
class FailuresTest extends ScreenTest {

    @Test
    void keepsWhatWasTypedWhenTheApiDoesNotAnswerAndRepeatsOnAClick() {
        API.status("Migrant", 503);
        TextField field = look();

        assertThat(page()).contains("Le service ne répond pas");
        assertThat(field.getValue()).isEqualTo("9630 5188 2726");

        API.data("Migrant", "{\"migrant\":null}");
        test(find(Action.class).withText("Réessayer").single()).click();

        assertThat(page()).doesNotContain("Le service ne répond pas").contains("Aucun dossier accessible");
        assertThat(API.asked("Migrant")).hasSize(2);
    }

    @Test
    void tellsTheSignedOutThatTheirTextIsStillThere() {
        API.status("Migrant", 401);
        TextField field = look();

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Votre session est terminée");
        assertThat(field.getValue()).isEqualTo("9630 5188 2726");
    }

    @Test
    void showsWhyTheApiRefused() {
        API.error("Migrant", "LIMIT_EXCEEDED", "", "Trop de demandes : attendez une minute.");
        look();

        assertThat(page()).contains("Trop de demandes : attendez une minute.");
    }

    private TextField look() {
        navigate("files", Component.class);
        TextField field =
                find(TextField.class).withClassName("m-identifier-field").single();
        field.setValue("9630 5188 2726");
        test(find(Action.class).withText("Ouvrir le dossier").single()).click();
        return field;
    }
}
