package tn.marsa.admin.merging;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** Asks for the number of the other file. */
final class OtherFileDialog extends Dialog {

    private final TextField other = new TextField();
    private final transient Consumer<String> compare;

    OtherFileDialog(Consumer<String> compare) {
        this.compare = compare;
        Words.follow(this, language -> setHeaderTitle(getTranslation(language, "merging.begin")));
        var explanation = new Paragraph();
        explanation.bindText(Words.text("merging.begin.explanation"));
        NumberField.prepare(other, "merging.other");
        setWidth("480px");
        add(explanation, other);
        getFooter()
                .add(
                        new Action("merging.cancel", null, this::close),
                        Buttons.onCtrlEnter(Buttons.primary(Symbol.USERS, "merging.compare", this::confirm)));
        addOpenedChangeListener(change -> other.focus());
    }

    private void confirm() {
        if (NumberField.isFilled(other)) {
            close();
            compare.accept(other.getValue().strip());
        }
    }
}
