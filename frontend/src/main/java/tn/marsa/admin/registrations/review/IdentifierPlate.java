package tn.marsa.admin.registrations.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.shell.IdentifierText;
import tn.marsa.admin.shell.Symbol;

/** The unique identifier in three groups of four; copied, by hand or by the button, it is 12 digits without a gap. */
final class IdentifierPlate extends Div {

    private final Span told = new Span();

    IdentifierPlate(String identifier) {
        addClassName("m-identifier-plate");
        var digits = new IdentifierText(identifier);
        digits.setId("identifier");
        told.getElement().setAttribute("role", "status");
        Button copy = Buttons.plain(Symbol.COPY, "registrations.issued.copy", this::tell);
        // In the browser, within the click: a page may write to the clipboard only then.
        copy.getElement()
                .executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", identifier);
        add(digits, copy, told);
    }

    private void tell() {
        told.setText(getTranslation("registrations.issued.copied"));
    }
}
