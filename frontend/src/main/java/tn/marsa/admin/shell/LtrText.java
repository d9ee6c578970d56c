package tn.marsa.admin.shell;

import com.vaadin.flow.component.html.Span;

/** A figure, a date or a code: it runs left to right in every language. */
public final class LtrText extends Span {

    /** The text as it stands. */
    public LtrText(String text) {
        super(text);
        getElement().setAttribute("dir", "ltr");
    }
}
