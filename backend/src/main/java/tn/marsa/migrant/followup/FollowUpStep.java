package tn.marsa.migrant.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Code;

/**
 * One step of what followed validation: the SDL's type of the same name.
 *
 * @param request the request that it belongs to, as it stands now; null if it belongs to none
 */
record FollowUpStep(FollowUpEntry entry, @Nullable ResidenceRequest request) {

    public Step kind() {
        return entry.step();
    }

    public LocalDate on() {
        return entry.on();
    }

    public @Nullable Code crossing() {
        return entry.crossing();
    }

    public Instant at() {
        return entry.at();
    }
}
