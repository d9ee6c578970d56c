package tn.marsa.admin.statistics;

import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;

/** How far a request for a table has come. */
enum TableRequestState {
    WAITING(Symbol.CLOCK, Tone.ACCENT),
    APPROVED(Symbol.CIRCLE_CHECK, Tone.OK),
    REFUSED(Symbol.BAN, Tone.IDLE);

    private final Symbol symbol;
    private final Tone tone;

    TableRequestState(Symbol symbol, Tone tone) {
        this.symbol = symbol;
        this.tone = tone;
    }

    StatusBadge badge() {
        return new StatusBadge(tone, symbol, "statistics.request.state." + name());
    }
}
