package tn.marsa.admin.merging;

import com.vaadin.flow.component.textfield.TextField;
import tn.marsa.admin.shell.Words;

/** Fields for the number of a file. */
final class NumberField {

    private static final int LONGEST = 64;

    private NumberField() {}

    /** Makes a field one for a number, under a label. */
    static void prepare(TextField field, String labelKey) {
        Words.label(field, labelKey);
        field.addClassName("m-identifier-field");
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", "off");
    }

    /** True if something is typed; says so at the field if not. */
    static boolean isFilled(TextField field) {
        boolean filled = !field.getValue().isBlank();
        refuse(field, filled ? "" : field.getTranslation("merging.number.missing"));
        return filled;
    }

    /** Says at the field what is wrong; nothing is if it is empty. */
    static void refuse(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(!why.isEmpty());
        if (!why.isEmpty()) {
            field.focus();
        }
    }
}
