package tn.marsa.admin.registrations.fields;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

/** A number of a document, a phone or an address of the network: left to right in every language. */
public final class NumberText extends TextField {

    /** An empty field. */
    public NumberText() {
        addClassName("in-ltr");
        setAutocomplete(Autocomplete.OFF);
        setManualValidation(true);
    }

    /** The same in letters of one width, for numbers that are compared sign by sign. */
    public static NumberText monospaced() {
        NumberText field = new NumberText();
        field.addClassName("mono");
        return field;
    }
}
