package tn.marsa.admin.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.jspecify.annotations.Nullable;

/** A button whose words follow the language. */
public final class Action extends Button {

    /**
     * A button.
     *
     * @param textKey the key of its words
     * @param symbol the drawing before them; null for none
     * @param action what it does
     */
    public Action(String textKey, @Nullable Symbol symbol, Runnable action) {
        bindText(Words.text(textKey));
        if (symbol != null) {
            setPrefixComponent(symbol.icon());
        }
        addClickListener(click -> action.run());
    }

    /** Makes it the one primary button of its screen. */
    public Action primary() {
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return this;
    }

    /** Makes it quiet: text alone. */
    public Action quiet() {
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return this;
    }

    /** Makes it low, for a line of tools or a table. */
    public Action small() {
        addThemeVariants(ButtonVariant.LUMO_SMALL);
        return this;
    }

    /** Writes the key that does the same at its end. The key itself is listened to elsewhere. */
    public Action key(String keys) {
        setSuffixComponent(new KeyCap(keys));
        return this;
    }
}
