package tn.marsa.migrant.events;

import java.time.Instant;
import java.time.LocalDate;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/**
 * The coded attributes are others than before.
 *
 * @param on the day from which the new ones hold; for a correction, the day on which it was made
 */
public record CodedAttributesChanged(
        MigrantId migrant,
        OfficeCode office,
        Why why,
        CodedAttributes before,
        CodedAttributes after,
        LocalDate on,
        Instant at)
        implements FileEvent {

    /** A correction says that it was never so; all others that it is no longer so. */
    public enum Why {
        CORRECTION,
        /** Residence was granted on another ground than before. */
        GROUND_CHANGED,
        /** The person lives elsewhere. */
        MOVED
    }
}
