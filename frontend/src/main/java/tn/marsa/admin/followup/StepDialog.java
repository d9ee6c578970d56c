package tn.marsa.admin.followup;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.stream.Collectors;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.rights.FileChangeResult;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** Asks for what one step needs, and records it. */
final class StepDialog extends Dialog {

    private final transient OpenedFile file;
    private final String mutation;
    private final StepForm form;
    private final Div told = new Div();
    private UUID key = UUID.randomUUID();

    /**
     * A dialog whose title and explanation are the texts {@code <texts>.do} and {@code <texts>.what}.
     *
     * @param mutation records the step
     */
    StepDialog(OpenedFile file, String texts, String mutation, StepForm form) {
        this.file = file;
        this.mutation = mutation;
        this.form = form;
        Words.follow(this, language -> setHeaderTitle(getTranslation(language, texts + ".do")));
        setWidth("560px");
        told.getElement().setAttribute("role", "alert");
        var what = new Paragraph();
        what.bindText(Words.text(texts + ".what"));
        add(told, what, form);
        getFooter()
                .add(
                        new Action("followup.cancel", null, this::close),
                        Buttons.onCtrlEnter(Buttons.primary(Symbol.CHECK, "followup.record", this::confirm)));
    }

    private void confirm() {
        if (form.isFilled()) {
            Trouble.attempt(this::send);
        }
    }

    private void send() {
        FileChangeResult result =
                file.client().change(mutation, key, file.identifier(), file.version(), form.typed(), getLocale());
        told.removeAll();
        switch (result) {
            case FileChangeResult.Saved() -> {
                close();
                file.reopen().run();
            }
            case FileChangeResult.Refused refused -> refuse(refused);
            case FileChangeResult.Changed changed -> tell(changed.message());
            case FileChangeResult.NotAllowed refused -> tell(refused.message());
        }
    }

    private void refuse(FileChangeResult.Refused refused) {
        // What is sent after it was mended is another intention.
        key = UUID.randomUUID();
        if (!form.refuse(refused.problems())) {
            tell(refused.problems().stream().map(FieldProblem::message).collect(Collectors.joining(" ")));
        }
    }

    private void tell(String message) {
        told.add(new Notice(Tone.WARN, Symbol.TRIANGLE_ALERT, "followup.told", message));
    }
}
