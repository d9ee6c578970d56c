package tn.marsa.admin.registrations.fields;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

/** A name in one script, typed and shown in that script's direction whatever the language of the screen. */
public final class NameField extends TextField {

    /** The script that a name is written in. */
    public enum Script {
        LATIN("ltr"),
        ARABIC("rtl");

        private final String direction;

        Script(String direction) {
            this.direction = direction;
        }
    }

    /** A field for names in this script. */
    public NameField(Script script) {
        addClassName("in-" + script.direction);
        setAutocomplete(Autocomplete.OFF);
        setManualValidation(true);
    }
}
