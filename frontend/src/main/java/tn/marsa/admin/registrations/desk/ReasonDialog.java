package tn.marsa.admin.registrations.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** Asks for the reason of a step that needs one. */
public final class ReasonDialog extends Dialog {

    private static final int LEAST = 3;
    private static final int MOST = 500;

    private final TextArea reason = new TextArea();
    private final transient Consumer<String> action;

    /**
     * A dialog whose title, explanation and button are the texts {@code <key>.title}, {@code .explanation} and {@code .do}.
     *
     * @param action takes the reason, 3 to 500 characters
     */
    public ReasonDialog(String key, Symbol symbol, Consumer<String> action) {
        this.action = action;
        Words.follow(this, language -> setHeaderTitle(getTranslation(language, key + ".title")));
        Words.label(reason, "registrations.reason");
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(MOST);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        var explanation = new Paragraph();
        explanation.bindText(Words.text(key + ".explanation"));
        setWidth("480px");
        add(explanation, reason);
        Button cancel = new Button(new Span(Words.text("registrations.cancel")), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel, Buttons.onCtrlEnter(Buttons.primary(symbol, key + ".do", this::confirm)));
        addOpenedChangeListener(change -> reason.focus());
    }

    /** The same dialog with a reason that was typed before. */
    public ReasonDialog beginningWith(String typed) {
        reason.setValue(typed);
        return this;
    }

    private void confirm() {
        String given = reason.getValue().strip();
        if (given.length() < LEAST) {
            reason.setErrorMessage(getTranslation("registrations.reason.missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        close();
        action.accept(given);
    }
}
