package tn.marsa.admin.registrations.fields;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import tn.marsa.admin.shell.Words;

/** One of the few values of an enum, all in sight; each is named by the text {@code <key>.<value>}. */
public final class Radios<E extends Enum<E>> extends RadioButtonGroup<E> {

    private final String key;

    /** Offers the values, none chosen. */
    public Radios(String key, Class<E> values) {
        this.key = key;
        setItems(values.getEnumConstants());
        setManualValidation(true);
        Words.follow(this, this::name);
    }

    private void name(Locale language) {
        setItemLabelGenerator(value -> getTranslation(language, key + "." + value.name()));
    }
}
