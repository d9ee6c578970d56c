package tn.marsa.admin.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.signals.local.ValueSignal;

/** Says how long the session still lasts. The screen behind it stays as it is. */
class IdleDialog extends Dialog {

    private final ValueSignal<Integer> minutes = new ValueSignal<>(1);
    private final Action stay;

    /**
     * A warning.
     *
     * @param stay what happens if the person goes on
     * @param leave what happens if not
     */
    IdleDialog(Runnable stay, Runnable leave) {
        this.stay = new Action("shell.idle.stay", null, stay).primary();
        setRole("alertdialog");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        setWidth("460px");
        Words.follow(this, locale -> setHeaderTitle(getTranslation(locale, "shell.idle")));
        var left = new Paragraph();
        left.getElement().setAttribute("aria-live", "polite");
        Words.follow(left, locale -> left.setText(I18NProvider.translate(locale, "shell.idle.left", minutes.get())));
        var kept = new Paragraph();
        kept.bindText(Words.text("shell.idle.kept"));
        add(left, kept);
        getFooter().add(new Action("shell.signOut", null, leave).quiet(), this.stay);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                this.stay.focus();
            }
        });
    }

    /** Says how many minutes are left. */
    void tell(int left) {
        minutes.set(left);
    }
}
