package tn.marsa.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import java.util.function.Consumer;

/** Texts that follow the language of the screen: when the person switches, they change where they stand and nothing is rebuilt. */
public final class Words {

    private Words() {}

    /**
     * A text for {@code bindText} and its like.
     *
     * @param key its key, for example {@code shell.signOut}
     * @param arguments what stands for {@code {0}} and so on
     */
    public static Signal<String> text(String key, Object... arguments) {
        Signal<Locale> language = UI.getCurrentOrThrow().localeSignal();
        return Signal.computed(() -> I18NProvider.translate(language.get(), key, arguments));
    }

    /** Gives a field its label. */
    public static <C extends HasElement> C label(C field, String key) {
        field.getElement().bindProperty("label", text(key), null);
        return field;
    }

    /** Gives a component the name that screen readers say. */
    public static <C extends HasElement> C ariaLabel(C component, String key) {
        component.getElement().bindAttribute("aria-label", text(key));
        return component;
    }

    /** Does something now and whenever the language changes, as long as the component is shown. */
    public static void follow(Component component, Consumer<Locale> action) {
        Signal<Locale> language = UI.getCurrentOrThrow().localeSignal();
        Signal.effect(component, () -> action.accept(language.get()));
    }
}
