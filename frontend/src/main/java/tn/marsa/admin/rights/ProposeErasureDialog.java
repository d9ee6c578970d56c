package tn.marsa.admin.rights;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import tn.marsa.admin.registrations.fields.DayField;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** The first of two persons proposes that a file be erased: by which binding decision. */
final class ProposeErasureDialog extends Dialog {

    private final transient OpenFile file;
    private final Div told = new Div();
    private final TextField number = new TextField();
    private final DayField date = new DayField();
    private final TextField authority = new TextField();
    private final transient Map<String, HasValidation> fields =
            Map.of("decision.number", number, "decision.date", date, "decision.authority", authority);

    ProposeErasureDialog(OpenFile file) {
        this.file = file;
        Words.follow(this, language -> setHeaderTitle(getTranslation(language, "rights.erase.propose")));
        setWidth("480px");
        Words.label(number, "rights.decision.number");
        Words.label(date, "rights.decision.date");
        Words.label(authority, "rights.decision.authority");
        authority.bindHelperText(Words.text("rights.decision.hint"));
        number.setMaxLength(60);
        authority.setMaxLength(200);
        number.setRequiredIndicatorVisible(true);
        date.setRequiredIndicatorVisible(true);
        authority.setRequiredIndicatorVisible(true);
        number.setWidthFull();
        date.setWidthFull();
        authority.setWidthFull();
        number.setManualValidation(true);
        date.setManualValidation(true);
        authority.setManualValidation(true);
        var explanation = new Paragraph();
        explanation.bindText(Words.text("rights.erase.explanation"));
        told.getElement().setAttribute("role", "alert");
        add(told, explanation, number, date, authority);
        getFooter()
                .add(
                        new Action("rights.cancel", null, this::close),
                        Buttons.onCtrlEnter(Buttons.primary(Symbol.TRASH_2, "rights.erase.propose", this::confirm)));
    }

    private void confirm() {
        LocalDate decided = date.getValue();
        String missing = getTranslation("rights.decision.missing");
        boolean numbered = mark(number, number.getValue().isBlank(), missing);
        boolean dated = mark(date, decided == null, missing);
        boolean signed = mark(authority, authority.getValue().isBlank(), missing);
        if (numbered && dated && signed && decided != null) {
            Trouble.attempt(() -> send(new ProposedErasure.Decision(
                    number.getValue().strip(), decided, authority.getValue().strip())));
        }
    }

    private void send(ProposedErasure.Decision decision) {
        told.removeAll();
        switch (file.client().propose(file.identifier(), decision, getLocale())) {
            case ErasureResult.Taken taken -> {
                close();
                file.reopen().run();
            }
            case ErasureResult.Refused refused -> refused.problems().forEach(this::refuse);
            case ErasureResult.NotAllowed refused ->
                told.add(new Notice(Tone.WARN, Symbol.TRIANGLE_ALERT, "rights.told", refused.message()));
        }
    }

    private void refuse(FieldProblem problem) {
        HasValidation field = fields.get(problem.field());
        if (field != null) {
            field.setErrorMessage(problem.message());
            field.setInvalid(true);
        }
    }

    private static boolean mark(HasValidation field, boolean bad, String message) {
        field.setErrorMessage(message);
        field.setInvalid(bad);
        return !bad;
    }
}
