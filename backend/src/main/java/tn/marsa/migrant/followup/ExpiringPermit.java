package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.PlaceInTime;

/**
 * That somebody's residence is about to end, or has just ended.
 *
 * @param id of where the person stands, never the person's
 */
record ExpiringPermit(UUID id, MigrantId person, LocalDate validUntil) {

    /** Its place in the list, which has the earliest end first. */
    PlaceInTime place() {
        return new PlaceInTime(validUntil.atStartOfDay().toInstant(ZoneOffset.UTC), id);
    }
}
