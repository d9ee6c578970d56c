package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.events.FileEvent;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.shared.Ids;

/**
 * Where a person stands after validation. In the figures' stock are those who hold residence and have not departed.
 *
 * @param id of its own, never the person's
 * @param held true if residence was granted and no departure has ended it
 * @param validFrom null if nothing is held, or it is not recorded
 * @param validUntil the last day; null likewise
 * @param leftOn null unless the person is away
 */
record Standing(
        UUID id,
        boolean held,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate leftOn,
        @Nullable Departure left) {

    /** Of somebody who has just been registered: who came with a card holds residence. */
    static Standing first(RegisteredAs registeredAs) {
        return new Standing(Ids.next(), registeredAs == RegisteredAs.EXISTING, null, null, null, null);
    }

    boolean isDeparted() {
        return left == Departure.FOR_GOOD || left == Departure.PRESUMED;
    }

    ResidenceState state(LocalDate today) {
        if (left == Departure.FOR_GOOD) {
            return ResidenceState.DEPARTED;
        }
        if (left == Departure.PRESUMED) {
            return ResidenceState.PRESUMED_DEPARTED;
        }
        if (validUntil == null) {
            return held ? ResidenceState.UNRECORDED : ResidenceState.NONE;
        }
        return validUntil.isBefore(today) ? ResidenceState.EXPIRED : ResidenceState.VALID;
    }

    /** The card that somebody brought along is recorded: no grant, and so nothing for figures. */
    Outcome cardRecorded(LocalDate from, LocalDate until) {
        return new Outcome(new Standing(id, true, from, until, leftOn, left), List.of());
    }

    /** Residence was granted to somebody who has not departed for good; a presumed departure is taken back. */
    Outcome granted(Teller teller, LocalDate from, LocalDate until) {
        if (left == Departure.FOR_GOOD) {
            throw new IllegalStateException("Nothing is granted to who has departed");
        }
        List<FileEvent> events = new ArrayList<>();
        if (left == Departure.PRESUMED) {
            events.add(teller.neverDeparted(from));
        }
        events.add(teller.granted(held, from, until));
        boolean away = left == Departure.FOR_A_TIME;
        return new Outcome(
                new Standing(id, true, from, until, away ? leftOn : null, away ? left : null), List.copyOf(events));
    }

    /** The person left; one who was only presumed to have departed had not, until that day. */
    Outcome left(Teller teller, LocalDate on, boolean forGood) {
        if (!forGood) {
            return new Outcome(new Standing(id, held, validFrom, validUntil, on, Departure.FOR_A_TIME), List.of());
        }
        List<FileEvent> events = new ArrayList<>();
        if (left == Departure.PRESUMED) {
            events.add(teller.neverDeparted(on));
        }
        events.add(teller.departed(false, on));
        return new Outcome(new Standing(id, held, validFrom, validUntil, on, Departure.FOR_GOOD), List.copyOf(events));
    }

    /** Residence ran out, and the grace after it. */
    Outcome presumedDeparted(Teller teller, LocalDate on) {
        return new Outcome(
                new Standing(id, held, validFrom, validUntil, on, Departure.PRESUMED),
                List.of(teller.departed(true, on)));
    }

    /** The person is back. What was held goes on if it is valid still; otherwise it is over. */
    Outcome returned(Teller teller, LocalDate on) {
        if (left == Departure.FOR_A_TIME) {
            return new Outcome(new Standing(id, held, validFrom, validUntil, null, null), List.of());
        }
        boolean valid = held && validUntil != null && !validUntil.isBefore(on);
        Standing back = valid
                ? new Standing(id, true, validFrom, validUntil, null, null)
                : new Standing(id, false, null, null, null, null);
        return new Outcome(back, List.of(teller.returned(held && !valid, on)));
    }
}
