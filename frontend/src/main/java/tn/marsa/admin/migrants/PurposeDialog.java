package tn.marsa.admin.migrants;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
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

    private final Choice<Purpose> purpose = new Choice<>("migrants.purpose", Purpose.class);
    private final TextArea reason = new TextArea();
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
        add(keeper, new Notice(Tone.ACCENT, Symbol.EYE, "migrants.recorded"), purpose, reason);
    }

    private void fields() {
        Words.label(purpose, "migrants.purpose");
        purpose.setRequiredIndicatorVisible(true);
        purpose.setWidthFull();
        Words.label(reason, "migrants.reason");
        reason.bindHelperText(Words.text("migrants.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
    }

    private void confirm() {
        boolean named = !purpose.isEmpty();
        boolean explained = reason.getValue().strip().length() >= SHORTEST;
        mark(named, explained);
        if (named && explained) {
            Trouble.attempt(this::send);
        }
    }

    private void mark(boolean named, boolean explained) {
        purpose.setErrorMessage(getTranslation("migrants.purpose.missing"));
        purpose.setInvalid(!named);
        reason.setErrorMessage(getTranslation("migrants.reason.missing"));
        reason.setInvalid(!explained);
    }

    private void send() {
        try {
            open.accept(new StatedPurpose(purpose.getValue(), reason.getValue().strip()));
            close();
        } catch (ApiProblem problem) {
            if (!"reason".equals(problem.field())) {
                throw problem;
            }
            reason.setErrorMessage(problem.text());
            reason.setInvalid(true);
        }
    }
}
