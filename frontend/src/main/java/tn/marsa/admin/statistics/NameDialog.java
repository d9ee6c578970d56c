package tn.marsa.admin.statistics;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** Asks for the name of a view. */
final class NameDialog extends ConfirmDialog {

    private static final int LONGEST = 80;

    /**
     * A dialog, to be opened.
     *
     * @param stepKey the key of what is done with the name
     * @param before the name so far; empty for none
     */
    NameDialog(String stepKey, String before, Consumer<String> step) {
        var name = new TextField();
        Words.label(name, "statistics.view.name");
        name.setMaxLength(LONGEST);
        name.setWidthFull();
        name.setValue(before);
        setHeader(getTranslation(stepKey));
        setText(getTranslation("statistics.view.what"));
        add(name);
        setConfirmText(getTranslation(stepKey));
        setCancelable(true);
        setCancelText(getTranslation("statistics.cancel"));
        addConfirmListener(confirmed -> Trouble.attempt(() -> step.accept(name.getValue())));
    }
}
