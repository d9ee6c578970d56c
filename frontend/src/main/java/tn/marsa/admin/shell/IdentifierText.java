package tn.marsa.admin.shell;

import com.vaadin.flow.component.html.Span;

/** The unique identifier in three groups of four, left to right in every language; copying it yields twelve digits. */
public final class IdentifierText extends Span {

    /**
     * An identifier.
     *
     * @param digits twelve Latin digits
     */
    public IdentifierText(String digits) {
        addClassName("m-identifier");
        getElement().setAttribute("dir", "ltr");
        for (int start = 0; start < digits.length(); start += 4) {
            add(new Span(digits.substring(start, Math.min(start + 4, digits.length()))));
        }
    }
}
