package tn.marsa.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A line that says something about the whole screen. */
public final class Notice extends Div {

    /** A notice whose text follows the language. */
    public Notice(Tone tone, Symbol symbol, String textKey, Object... arguments) {
        var text = new Span();
        text.bindText(Words.text(textKey, arguments));
        addClassNames("m-notice", tone.className());
        add(symbol.icon(), text);
    }

    /** Puts buttons or links at the line's end. */
    public Notice actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("m-notice-actions");
        add(actions);
        return this;
    }
}
