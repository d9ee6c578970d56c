package tn.marsa.admin.registrations.parts;

import tn.marsa.admin.registrations.procedure.RegistrationState;
import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;

/** The state of a registration: icon, word and colour. */
public final class StateBadge {

    private StateBadge() {}

    /** The badge of a state. */
    public static StatusBadge of(RegistrationState state) {
        return switch (state) {
            case DRAFT -> badge(Tone.IDLE, Symbol.FILE_TEXT, state);
            case SUBMITTED -> badge(Tone.ACCENT, Symbol.CLOCK, state);
            case RETURNED -> badge(Tone.BAD, Symbol.CORNER_UP_LEFT, state);
            case VALIDATED -> badge(Tone.OK, Symbol.CIRCLE_CHECK, state);
            case ABANDONED -> badge(Tone.IDLE, Symbol.X, state);
        };
    }

    private static StatusBadge badge(Tone tone, Symbol symbol, RegistrationState state) {
        return new StatusBadge(tone, symbol, "registrations.state." + state);
    }
}
