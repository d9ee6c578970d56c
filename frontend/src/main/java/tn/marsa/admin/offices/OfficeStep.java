package tn.marsa.admin.offices;

import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;

/** How far an office is on its way to opening, in that order; a suspended one has been open. */
enum OfficeStep {
    PLANNED(1, Tone.IDLE, Symbol.CALENDAR),
    EQUIPPED(2, Tone.ACCENT, Symbol.BOX),
    TRAINED(3, Tone.ACCENT, Symbol.GRADUATION_CAP),
    OPEN(4, Tone.OK, Symbol.CIRCLE_CHECK),
    SUSPENDED(0, Tone.BAD, Symbol.PAUSE);

    /** How many of the four steps to opening are done; none as long as an office is suspended. */
    static final int STEPS = 4;

    private final int done;
    private final Tone tone;
    private final Symbol symbol;

    OfficeStep(int done, Tone tone, Symbol symbol) {
        this.done = done;
        this.tone = tone;
        this.symbol = symbol;
    }

    /** How many of the steps are done, 0 to 4. */
    int done() {
        return done;
    }

    /** The drawing of this step. */
    Symbol symbol() {
        return symbol;
    }

    /** The key of its name. */
    String textKey() {
        return "offices.step." + name();
    }

    /** A badge with its name. */
    StatusBadge badge() {
        return new StatusBadge(tone, symbol, textKey());
    }
}
