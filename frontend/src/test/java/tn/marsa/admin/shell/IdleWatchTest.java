package tn.marsa.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tn.marsa.admin.ScreenTest;
import tools.jackson.databind.node.JsonNodeFactory;

/** What whoever has not worked for a while is asked before the session ends. */
class IdleWatchTest extends ScreenTest {

    private TextField typed;

    @BeforeEach
    void type() {
        navigate("files", Component.class);
        typed = find(TextField.class).withClassName("m-identifier-field").single();
        typed.setValue("9630 5188");
    }

    @Test
    void tellsTheBrowserHowLongIsAllowed() {
        assertThat(frame().getAttribute("data-idle-end")).isEqualTo("1800");
        assertThat(frame().getAttribute("data-idle-warning")).isEqualTo("300");
    }

    @Test
    void asksOnceAndSaysHowLongIsLeft() {
        hear("marsa-idle", 5);
        assertThat(page()).contains("Votre session se termine dans 5 minutes");

        hear("marsa-idle", 1);
        assertThat(find(Dialog.class).all()).hasSize(1);
        assertThat(page()).contains("Votre session se termine dans une minute").doesNotContain("5 minutes");
    }

    @ParameterizedTest
    @CsvSource({
        "FRENCH, Êtes-vous toujours là ?, 2 minutes",
        "ENGLISH, Are you still there?, in 2 minutes",
        "ARABIC, هل ما زلت هنا؟, بعد دقيقتين"
    })
    void asksInTheLanguageOfTheReader(Language language, String question, String left) {
        language(language);

        hear("marsa-idle", 2);

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo(question);
        assertThat(page()).contains(left);
    }

    @Test
    void interruptsAScreenReaderAndCannotBeMissed() {
        hear("marsa-idle", 5);

        Dialog dialog = find(Dialog.class).single();
        assertThat(dialog.getRole()).isEqualTo("alertdialog");
        assertThat(dialog.isCloseOnOutsideClick()).isFalse();
        assertThat(dialog.isCloseOnEsc()).isFalse();
    }

    @Test
    void losesNothingThatWasTyped() {
        hear("marsa-idle", 5);
        test(find(Action.class).withText("Rester connecté").single()).click();

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(typed.getValue()).isEqualTo("9630 5188");
        assertThat(typed.isAttached()).isTrue();
    }

    @Test
    void goesAwayWhenSomebodyWorksInAnotherWindow() {
        hear("marsa-idle", 5);
        hear("marsa-working", 0);

        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void asksAgainTheNextTime() {
        hear("marsa-idle", 5);
        hear("marsa-working", 0);
        hear("marsa-idle", 5);

        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    private static Element frame() {
        return UI.getCurrent().getChildren().findFirst().orElseThrow().getElement();
    }

    private void hear(String event, int minutes) {
        Element frame = frame();
        frame.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        frame, event, JsonNodeFactory.instance.objectNode().put("event.detail", minutes)));
        roundTrip();
    }
}
