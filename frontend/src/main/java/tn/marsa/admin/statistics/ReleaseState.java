package tn.marsa.admin.statistics;

import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;

/** How far a release has come. */
enum ReleaseState {
    PREPARING(Symbol.HOURGLASS, Tone.IDLE),
    PREPARED(Symbol.CLOCK, Tone.ACCENT),
    PUBLISHED(Symbol.CIRCLE_CHECK, Tone.OK),
    DISCARDED(Symbol.TRASH_2, Tone.IDLE);

    private final Symbol symbol;
    private final Tone tone;

    ReleaseState(Symbol symbol, Tone tone) {
        this.symbol = symbol;
        this.tone = tone;
    }

    StatusBadge badge() {
        return new StatusBadge(tone, symbol, "statistics.state." + name());
    }
}
