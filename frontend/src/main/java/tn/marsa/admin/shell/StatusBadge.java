package tn.marsa.admin.shell;

import com.vaadin.flow.component.badge.Badge;

/** A state: icon, word and colour. */
public final class StatusBadge extends Badge {

    /** A badge whose text follows the language. */
    public StatusBadge(Tone tone, Symbol symbol, String textKey, Object... arguments) {
        super(Words.text(textKey, arguments), symbol.icon());
        addClassNames("m-badge", tone.className());
    }
}
