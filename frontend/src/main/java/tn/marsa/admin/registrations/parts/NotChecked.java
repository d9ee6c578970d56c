package tn.marsa.admin.registrations.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import tn.marsa.admin.registrations.procedure.Stage;
import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Words;

/** That nobody has looked for another file of the person: from the third stage on it stands wherever the registration does. */
public final class NotChecked {

    private static final String WORDS = "registrations.duplicate.unchecked";

    private NotChecked() {}

    /** True if a registration has gone past the stage where duplicates are looked for, and nobody has. */
    public static boolean concerns(Stage furthest, boolean unchecked) {
        return unchecked && furthest.compareTo(Stage.DUPLICATE_CHECK) > 0;
    }

    /** The badge in the head of a screen. */
    public static Component badge() {
        return new StatusBadge(Tone.WARN, Symbol.TRIANGLE_ALERT, WORDS);
    }

    /** The same without a box, for a row. */
    public static Component line() {
        var line = new Span(Symbol.TRIANGLE_ALERT.icon(), new Span(Words.text(WORDS)));
        line.addClassName("m-unchecked");
        return line;
    }
}
