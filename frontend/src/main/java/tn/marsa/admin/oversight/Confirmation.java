package tn.marsa.admin.oversight;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import tn.marsa.admin.shell.Trouble;

/** A second question before something that cannot be undone. */
class Confirmation extends ConfirmDialog {

    /**
     * A question, not asked yet.
     *
     * @param key of the button's words; the question itself is {@code <key>.question}
     * @param about whom or what, for the question
     * @param action what is done then
     */
    Confirmation(String key, String about, Runnable action) {
        setHeader(getTranslation(key));
        setText(getTranslation(key + ".question", about));
        setCancelable(true);
        setCancelText(getTranslation("oversight.cancel"));
        setConfirmText(getTranslation(key));
        addConfirmListener(confirmed -> Trouble.attempt(action));
    }
}
