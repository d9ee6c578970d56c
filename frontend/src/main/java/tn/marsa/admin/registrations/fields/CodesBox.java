package tn.marsa.admin.registrations.fields;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.shell.Words;

/** Several codes of a code list, in the order in which they were chosen. */
public final class CodesBox extends MultiSelectComboBox<String> {

    private static final int SHOWN_AT_ONCE = 40;

    private final CodeChoices choices;

    /** Offers the codes of one list. */
    public CodesBox(CodeLists lists, CodeListName name) {
        super(SHOWN_AT_ONCE);
        this.choices = new CodeChoices(lists, List.of(name));
        setManualValidation(true);
        Words.follow(this, this::offer);
    }

    private void offer(Locale language) {
        Set<String> chosen = getValue();
        setItemLabelGenerator(code -> choices.label(code, language));
        setItems(choices::matches, choices.codes(language));
        setValue(chosen);
    }
}
