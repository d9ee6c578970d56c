package tn.marsa.migrant.events;

import java.time.Instant;
import java.time.LocalDate;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/**
 * A person left the country for good, whether residence had been granted or not.
 *
 * @param presumed true if nobody saw it: residence ran out, and the grace after it
 * @param on the day of leaving; for a presumed departure the first day after the grace
 */
public record Departed(
        MigrantId migrant, OfficeCode office, CodedAttributes coded, boolean presumed, LocalDate on, Instant at)
        implements FileEvent {}
