package tn.marsa.admin.migrants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** A value of which the file shows the end only, until the person asks for all of it; then it can be copied, and hidden again. */
class MaskedValue extends Div {

    private final MaskedField field;
    private final String masked;
    private final transient Revealing revealing;
    private final Span told = new Span();

    /**
     * A value, masked.
     *
     * @param masked as the file shows it
     */
    MaskedValue(MaskedField field, String masked, Revealing revealing) {
        this.field = field;
        this.masked = masked;
        this.revealing = revealing;
        addClassName("m-masked-value");
        told.addClassName("m-masked-told");
        told.getElement().setAttribute("role", "status");
        hide();
    }

    private void hide() {
        var end = new LtrText(masked);
        end.addClassName("m-masked");
        Action show = action("migrants.show", Symbol.EYE, () -> revealing.reveal(field, this::show));
        told.setText("");
        replace(end, show, told);
    }

    private void show(String value) {
        var whole = new Bdi(value);
        whole.addClassName("m-revealed");
        Action copy = action("migrants.copy", Symbol.COPY, this::tell);
        // In the browser, within the click: a page may write to the clipboard only then.
        copy.getElement().executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", value);
        Action hide = action("migrants.hide", null, this::hide);
        replace(whole, copy, hide, told);
        hide.focus();
    }

    private void tell() {
        told.setText(getTranslation("migrants.copied"));
    }

    private void replace(Component... parts) {
        removeAll();
        add(parts);
    }

    /** The same word stands at every value, so its name for screen readers says which one. */
    private Action action(String key, @Nullable Symbol symbol, Runnable does) {
        Action action = new Action(key, symbol, does).quiet().small();
        Words.follow(
                action,
                locale -> action.setAriaLabel(
                        getTranslation(locale, key) + " – " + getTranslation(locale, field.textKey())));
        return action;
    }
}
