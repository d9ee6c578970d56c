package tn.marsa.admin.migrants;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import tn.marsa.admin.search.SearchPanel;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.EmptyState;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** The field for the unique identifier, and what came of it if it is not a file. */
class LookUpForm extends Div {

    private final TextField identifier = new TextField();
    private final Div outcome = new Div();
    private final SearchPanel search;

    /**
     * A form.
     *
     * @param look told what was typed
     * @param search the search for those whose identifier is not known
     */
    LookUpForm(Consumer<String> look, SearchPanel search) {
        this.search = search;
        addClassName("m-page");
        Words.label(identifier, "migrants.identifier");
        identifier.bindHelperText(Words.text("migrants.identifier.hint"));
        identifier.addClassName("m-identifier-field");
        identifier.setMaxLength(64);
        identifier.setAutofocus(true);
        identifier.getElement().setAttribute("autocomplete", "off");
        identifier.addKeyPressListener(Key.ENTER, pressed -> look.accept(identifier.getValue()));
        var open = new Action("migrants.open", Symbol.SEARCH, () -> look.accept(identifier.getValue())).primary();
        var line = new Div(identifier, open);
        line.addClassName("m-look-up-line");
        outcome.getElement().setAttribute("role", "status");
        add(new PageTitle("migrants.lookUp"), new Panel("migrants.byIdentifier", line), outcome, search);
        emptied();
    }

    /** Puts what was typed elsewhere into the field. */
    void typed(String value) {
        identifier.setValue(value);
    }

    /** Searches for a person by a name that was typed elsewhere. */
    void describe(String name) {
        search.begin(name);
    }

    /** True if there is something to look for; says so at the field if there is not. */
    boolean filled() {
        boolean filled = !identifier.getValue().isBlank();
        if (!filled) {
            refused(getTranslation("migrants.identifier.missing"));
        }
        return filled;
    }

    /** Says at the field why it is not an identifier; what was typed stays. */
    void refused(String why) {
        outcome.removeAll();
        identifier.setErrorMessage(why);
        identifier.setInvalid(true);
        identifier.focus();
    }

    /** Says that there is no such file; what was typed stays. */
    void unknown() {
        outcome.removeAll();
        outcome.add(new EmptyState(Symbol.FILE_QUESTION_MARK, "migrants.unknown", "migrants.unknown.next"));
        identifier.focus();
    }

    /** The form as at first; what was searched for stays, so that the next of those found can be opened. */
    final LookUpForm emptied() {
        identifier.clear();
        identifier.setInvalid(false);
        outcome.removeAll();
        return this;
    }
}
