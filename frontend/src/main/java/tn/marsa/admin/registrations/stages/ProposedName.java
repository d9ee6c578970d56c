package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import tn.marsa.admin.registrations.fields.NameField.Script;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** The button in an empty name field that proposes the name out of the other script. What it proposes can be written over. */
final class ProposedName extends Button {

    private final TextField known;
    private final TextField wanted;

    private ProposedName(TextField known, TextField wanted, Script to, NameProposals proposals) {
        super(new Span(Words.text("registrations.propose")));
        this.known = known;
        this.wanted = wanted;
        addClassName("m-propose");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        setPrefixComponent(Symbol.LANGUAGES.icon());
        Words.follow(
                this,
                language -> setAriaLabel(getTranslation(
                        language,
                        "registrations.propose.for",
                        getTranslation(language, "registrations.propose"),
                        wanted.getLabel())));
        addClickListener(click ->
                Trouble.attempt(() -> take(proposals.propose(known.getValue().strip(), to, getLocale()))));
        known.addValueChangeListener(change -> show());
        wanted.addValueChangeListener(change -> show());
        wanted.setSuffixComponent(this);
        show();
    }

    /** Lets each of two fields be proposed out of the other. */
    static void between(TextField latin, TextField arabic, NameProposals proposals) {
        new ProposedName(latin, arabic, Script.ARABIC, proposals);
        new ProposedName(arabic, latin, Script.LATIN, proposals);
    }

    private void show() {
        setVisible(wanted.isEmpty() && !known.getValue().isBlank());
    }

    private void take(String proposed) {
        wanted.setValue(proposed);
        wanted.focus();
    }
}
