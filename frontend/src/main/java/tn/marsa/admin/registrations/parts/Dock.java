package tn.marsa.admin.registrations.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import tn.marsa.admin.shell.KeyCap;
import tn.marsa.admin.shell.Words;

/** The bar at the foot of a screen: the keys at its start, at its end what can be done. */
public final class Dock extends Footer {

    private final Div keys = new Div();
    private final Div actions = new Div();

    /** An empty dock. */
    public Dock() {
        addClassName("m-dock");
        keys.addClassName("m-dock-keys");
        actions.addClassName("m-dock-actions");
        super.add(keys, actions);
    }

    /** Names a key and what it does. */
    public Dock key(String cap, String textKey) {
        var meaning = new Span();
        meaning.bindText(Words.text(textKey));
        keys.add(new Span(new KeyCap(cap), meaning));
        return this;
    }

    /** Adds what can be done, the primary action last. */
    public Dock actions(Component... buttons) {
        actions.add(buttons);
        return this;
    }
}
