package tn.marsa.admin.registrations.fields;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.shell.Words;

/** One code of a code list, shown by its name in the reader's language. */
public final class CodeBox extends ComboBox<String> {

    // Smaller than any list of states, so that what is typed is compared with every language, not with the label alone.
    private static final int SHOWN_AT_ONCE = 40;

    private final CodeChoices choices;

    /** Offers the codes of the lists, one list after the other. */
    public CodeBox(CodeLists lists, CodeListName... names) {
        super(SHOWN_AT_ONCE);
        this.choices = new CodeChoices(lists, List.of(names));
        setManualValidation(true);
        Words.follow(this, this::offer);
    }

    private void offer(Locale language) {
        String chosen = getValue();
        setItemLabelGenerator(code -> choices.label(code, language));
        setItems(choices::matches, choices.codes(language));
        setValue(chosen);
    }
}
