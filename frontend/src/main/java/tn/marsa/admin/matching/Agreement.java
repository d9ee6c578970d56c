package tn.marsa.admin.matching;

import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;

/** How two values agree: always an icon, a word and a colour. */
public enum Agreement {
    SAME(Symbol.CHECK, Tone.OK),
    CLOSE(Symbol.EQUAL_APPROXIMATELY, Tone.ACCENT),
    DIFFERENT(Symbol.EQUAL_NOT, Tone.WARN),
    MISSING(Symbol.MINUS, Tone.IDLE);

    private final Symbol symbol;
    private final Tone tone;

    Agreement(Symbol symbol, Tone tone) {
        this.symbol = symbol;
        this.tone = tone;
    }

    Symbol symbol() {
        return symbol;
    }

    Tone tone() {
        return tone;
    }

    /** The key of its word. */
    String textKey() {
        return "matching.agreement." + name();
    }
}
