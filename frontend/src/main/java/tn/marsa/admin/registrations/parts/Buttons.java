package tn.marsa.admin.registrations.parts;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import tn.marsa.admin.shell.KeyCap;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** Buttons with an icon and a word. None can be pressed twice by one double click. */
public final class Buttons {

    private Buttons() {}

    /** A button among others. */
    public static Button plain(Symbol symbol, String textKey, Runnable action) {
        return plain(symbol, new Span(Words.text(textKey)), action);
    }

    /** A button among others, its words given. */
    public static Button plain(Symbol symbol, Span words, Runnable action) {
        return button(symbol, words, action);
    }

    /** A button that looks like a link. */
    public static Button quiet(Symbol symbol, String textKey, Runnable action) {
        Button button = plain(symbol, textKey, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** The small button at the end of a row, without an icon. */
    public static Button row(String textKey, Runnable action) {
        var button = new Button(new Span(Words.text(textKey)), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** The one primary button of a screen. */
    public static Button primary(Symbol symbol, String textKey, Runnable action) {
        return primary(symbol, new Span(Words.text(textKey)), action);
    }

    /** The one primary button of a screen, its words given. */
    public static Button primary(Symbol symbol, Span words, Runnable action) {
        Button button = button(symbol, words, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** Lets Ctrl+Enter press the button and writes it on it. Enter alone presses only the button that has the focus. */
    public static Button onCtrlEnter(Button button) {
        button.setSuffixComponent(new KeyCap("Ctrl+Enter"));
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        return button;
    }

    private static Button button(Symbol symbol, Span words, Runnable action) {
        var button = new Button(words);
        button.setPrefixComponent(symbol.icon());
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
