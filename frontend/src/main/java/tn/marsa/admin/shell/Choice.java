package tn.marsa.admin.shell;

import com.vaadin.flow.component.select.Select;
import java.util.Locale;

/** One of the few values of an enum, in a list that opens; each is named by the text {@code <key>.<value>}. */
public final class Choice<E extends Enum<E>> extends Select<E> {

    private final String key;

    /** Offers the values, and none of them. */
    public Choice(String key, Class<E> values) {
        this.key = key;
        setItems(values.getEnumConstants());
        setEmptySelectionAllowed(true);
        setManualValidation(true);
        // A button cannot be required, as the component would have it; a combobox that only selects can (WAI-ARIA 1.2).
        getElement().executeJs("this.querySelector('vaadin-select-value-button').setAttribute('role', 'combobox')");
        Words.follow(this, this::name);
    }

    private void name(Locale language) {
        // The empty choice comes as null, whatever the signature says.
        setItemLabelGenerator(value -> value == null ? "" : getTranslation(language, key + "." + value.name()));
    }
}
