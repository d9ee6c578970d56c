package tn.marsa.admin.agreements;

import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;

/** Whether an agreement holds. */
enum AgreementState {
    IN_FORCE(Tone.OK, Symbol.CIRCLE_CHECK),
    EXPIRED(Tone.WARN, Symbol.HOURGLASS),
    ENDED(Tone.IDLE, Symbol.BAN);

    private final Tone tone;
    private final Symbol symbol;

    AgreementState(Tone tone, Symbol symbol) {
        this.tone = tone;
        this.symbol = symbol;
    }

    StatusBadge badge() {
        return new StatusBadge(tone, symbol, "agreements.state." + name());
    }
}
