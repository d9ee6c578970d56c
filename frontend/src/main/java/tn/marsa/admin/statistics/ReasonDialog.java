package tn.marsa.admin.statistics;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** Asks for the reason of a step that cannot be taken back. */
final class ReasonDialog extends ConfirmDialog {

    private static final int LONGEST = 500;

    /**
     * A dialog, to be opened.
     *
     * @param stepKey the key of what the step is called
     * @param text what it means, in the reader's language
     */
    ReasonDialog(String stepKey, String text, Consumer<String> step) {
        var reason = new TextArea();
        Words.label(reason, "statistics.reason");
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        setHeader(getTranslation(stepKey));
        setText(text);
        add(reason);
        setConfirmText(getTranslation(stepKey));
        setCancelable(true);
        setCancelText(getTranslation("statistics.cancel"));
        addConfirmListener(confirmed -> Trouble.attempt(() -> step.accept(reason.getValue())));
    }
}
