package tn.marsa.migrant.events;

import java.time.Instant;
import java.time.LocalDate;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/**
 * A person who had departed is here again, or had never departed.
 *
 * @param presumed true if the departure had been presumed: so it had never been one
 * @param lapsed true if residence that was held had ended by then: the next grant is a first one again
 * @param on the day of coming back; after a presumed departure the day from which residence is valid again
 */
public record Returned(
        MigrantId migrant,
        OfficeCode office,
        CodedAttributes coded,
        boolean presumed,
        boolean lapsed,
        LocalDate on,
        Instant at)
        implements FileEvent {}
