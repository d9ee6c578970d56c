package tn.marsa.admin.oversight;

import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;

/** How far a case has come: the API's enum of the same name. */
enum CaseState {
    OPEN(Tone.WARN, Symbol.TRIANGLE_ALERT),
    ASSIGNED(Tone.ACCENT, Symbol.HOURGLASS),
    EXPLAINED(Tone.ACCENT, Symbol.FILE_TEXT),
    CLOSED(Tone.OK, Symbol.CIRCLE_CHECK);

    private final Tone tone;
    private final Symbol symbol;

    CaseState(Tone tone, Symbol symbol) {
        this.tone = tone;
        this.symbol = symbol;
    }

    StatusBadge badge() {
        return new StatusBadge(tone, symbol, "oversight.state." + name());
    }
}
