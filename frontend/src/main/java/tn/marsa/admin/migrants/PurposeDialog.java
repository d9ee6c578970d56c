package tn.marsa.admin.migrants;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Choice;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** Asks what another office's file is opened for, before it is. */
class PurposeDialog extends Dialog {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;
    private static final int LONGEST_NUMBER = 40;

    private final Choice<Purpose> purpose = new Choice<>("migrants.purpose", Purpose.class);
    private final TextField requisition = new TextField();
    private final TextArea reason = new TextArea();
    private final DialogErrors errors = new DialogErrors();
    private final transient Consumer<StatedPurpose> open;

    /**
     * A dialog.
     *
     * @param required which office's file it is
     * @param open opens the file for a purpose
     */
    PurposeDialog(PurposeRequired required, Consumer<StatedPurpose> open) {
        this.open = open;
        Words.follow(this, locale -> setHeaderTitle(getTranslation(locale, "migrants.otherOffice")));
        setWidth("480px");
        fields();
        getFooter()
                .add(
                        new Action("migrants.cancel", null, this::close),
                        new Action("migrants.open", Symbol.EYE, this::confirm).primary());
        var keeper = new Paragraph();
        keeper.bindText(Words.text("migrants.keptBy", required.office().place()));
        add(errors, keeper, new Notice(Tone.ACCENT, Symbol.EYE, "migrants.recorded"), purpose, requisition, reason);
    }

    private void fields() {
        Words.label(purpose, "migrants.purpose");
        purpose.setRequiredIndicatorVisible(true);
        purpose.setWidthFull();
        purpose.addValueChangeListener(chosen -> requisition.setVisible(isUnderRequisition()));
        Words.label(requisition, "migrants.requisition");
        requisition.bindHelperText(Words.text("migrants.requisition.hint"));
        requisition.setRequiredIndicatorVisible(true);
        requisition.setManualValidation(true);
        requisition.setMaxLength(LONGEST_NUMBER);
        requisition.setWidthFull();
        requisition.setVisible(false);
        Words.label(reason, "migrants.reason");
        reason.bindHelperText(Words.text("migrants.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
    }

    private boolean isUnderRequisition() {
        return purpose.getValue() == Purpose.JUDICIAL_REQUISITION;
    }

    private void confirm() {
        errors.begin();
        if (purpose.isEmpty()) {
            errors.add(purpose, "migrants.purpose.missing");
        }
        if (isUnderRequisition() && requisition.getValue().isBlank()) {
            errors.add(requisition, "migrants.requisition.missing");
        }
        if (reason.getValue().strip().length() < SHORTEST) {
            errors.add(reason, "migrants.reason.missing");
        }
        if (errors.settled()) {
            Trouble.attempt(this::send);
        }
    }

    private void send() {
        String number = isUnderRequisition() ? requisition.getValue().strip() : null;
        try {
            open.accept(new StatedPurpose(purpose.getValue(), reason.getValue().strip(), number));
            close();
        } catch (ApiProblem problem) {
            refuse(problem.field(), problem);
        }
    }

    private void refuse(@Nullable String field, ApiProblem problem) {
        switch (field) {
            case "reason" -> errors.refuse(reason, problem.text());
            case "requisition" -> errors.refuse(requisition, problem.text());
            case "purpose" -> errors.refuse(purpose, problem.text());
            case null, default -> throw problem;
        }
        errors.settled();
    }
}
