package tn.marsa.admin.oversight;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who inspects for the data-protection authority, and the mandates, the last to end first. */
record Inspector(String id, String displayName, List<Mandate> mandates) implements Serializable {

    /**
     * Leave to inspect for some days, both included.
     *
     * @param endedAt when it was ended before its last day; null if it was not
     */
    record Mandate(
            String id,
            String number,
            LocalDate from,
            LocalDate until,
            boolean inForce,
            @Nullable Instant endedAt) implements Serializable {

        /** True if there is something left of it to be ended. */
        boolean canEnd(LocalDate today) {
            return endedAt == null && !until.isBefore(today);
        }
    }
}
