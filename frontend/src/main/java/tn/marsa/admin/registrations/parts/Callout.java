package tn.marsa.admin.registrations.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Words;

/** A panel that says one thing plainly: icon, words, and what can be done about it. */
public final class Callout extends Div {

    /** How grave it is. */
    public enum Gravity {
        OK(Symbol.CIRCLE_CHECK, Tone.OK),
        NOTE(Symbol.INFO, Tone.IDLE),
        WARNING(Symbol.TRIANGLE_ALERT, Tone.WARN),
        ERROR(Symbol.CIRCLE_ALERT, Tone.BAD);

        private final Symbol symbol;
        private final Tone tone;

        Gravity(Symbol symbol, Tone tone) {
            this.symbol = symbol;
            this.tone = tone;
        }
    }

    private final Div words = new Div();

    /** An empty panel, to be filled by {@link #add}. */
    public Callout(Gravity gravity) {
        addClassNames("m-notice", "m-callout", gravity.tone.className());
        words.addClassName("m-callout-words");
        super.add(gravity.symbol.icon(), words);
    }

    /** A panel that says a text, its argument put in. */
    public Callout(Gravity gravity, String textKey, Object... arguments) {
        this(gravity);
        var text = new Span();
        text.bindText(Words.text(textKey, arguments));
        words.add(text);
    }

    /** Adds words, links or buttons to the panel. */
    @Override
    public void add(Component... components) {
        words.add(components);
    }
}
