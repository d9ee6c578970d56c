package tn.marsa.admin.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiConsumer;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** The decision on a pair: the same person or not, and why. Both need a reason. */
final class DecisionForm extends Div {

    private static final int LEAST = 3;
    private static final int MOST = 500;

    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final Div whenSame = new Div();
    private final transient BiConsumer<Verdict, String> decide;

    /**
     * A form.
     *
     * @param sameKey the key of the text that says what comes of the same person
     * @param decide takes the decision and its reason, 3 to 500 characters
     */
    DecisionForm(String sameKey, BiConsumer<Verdict, String> decide) {
        this.decide = decide;
        addClassNames("m-card", "m-decision");
        var title = new H2();
        title.bindText(Words.text("matching.decision"));
        verdict.addClassName("m-cards");
        verdict.setItems(Verdict.values());
        verdict.setRenderer(new ComponentRenderer<>(DecisionForm::card));
        verdict.setManualValidation(true);
        verdict.addValueChangeListener(chosen -> whenSame.setVisible(chosen.getValue() == Verdict.SAME));
        Words.ariaLabel(verdict, "matching.decision");
        reason();
        var outcome = new Span(Words.text(sameKey));
        whenSame.add(outcome);
        whenSame.addClassName("m-when-same");
        whenSame.setVisible(false);
        var doubt = new Paragraph();
        doubt.bindText(Words.text("matching.doubt"));
        var confirm = Buttons.onCtrlEnter(Buttons.primary(Symbol.CHECK, "matching.decide", this::confirm));
        var line = new Div(reason, confirm);
        line.addClassName("m-decision-line");
        add(title, verdict, whenSame, line, doubt);
    }

    private void reason() {
        Words.label(reason, "matching.reason");
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(MOST);
        reason.setMinRows(1);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
    }

    private static Component card(Verdict verdict) {
        var words = new Span(verdict.symbol().icon(), new Span(Words.text("matching.verdict." + verdict)));
        words.addClassName("m-verdict");
        return words;
    }

    /** Asks something more of whoever says that it is the same person. */
    void ask(Component more) {
        whenSame.add(more);
    }

    /** Says at the reason why it is not taken; what was typed stays. */
    void refuse(String why) {
        reason.setErrorMessage(why);
        reason.setInvalid(true);
        reason.focus();
    }

    private void confirm() {
        Verdict chosen = verdict.getValue();
        String given = reason.getValue().strip();
        verdict.setInvalid(chosen == null);
        verdict.setErrorMessage(getTranslation("matching.verdict.missing"));
        reason.setInvalid(false);
        if (chosen == null) {
            verdict.getElement().callJsFunction("focus");
        } else if (given.length() < LEAST) {
            refuse(getTranslation("matching.reason.missing"));
        } else {
            decide.accept(chosen, given);
        }
    }
}
