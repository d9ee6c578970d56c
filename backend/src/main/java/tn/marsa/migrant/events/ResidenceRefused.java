package tn.marsa.migrant.events;

import java.time.Instant;
import java.time.LocalDate;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/**
 * Residence was refused. What was granted before stays valid to its end.
 *
 * @param renewal true if the person held residence, see {@link ResidenceGranted}
 * @param on the day of the decision
 */
public record ResidenceRefused(
        MigrantId migrant, OfficeCode office, CodedAttributes coded, boolean renewal, LocalDate on, Instant at)
        implements FileEvent {}
