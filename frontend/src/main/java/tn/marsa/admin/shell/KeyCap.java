package tn.marsa.admin.shell;

import com.vaadin.flow.component.html.Span;

/** A key as it is written on the keyboard, for example Alt+N. */
public final class KeyCap extends Span {

    /** A key or several pressed together. */
    public KeyCap(String keys) {
        super(keys);
        addClassName("m-key");
        getElement().setAttribute("dir", "ltr");
    }
}
