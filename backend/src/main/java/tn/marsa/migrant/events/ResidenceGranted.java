package tn.marsa.migrant.events;

import java.time.Instant;
import java.time.LocalDate;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/**
 * Residence was granted. A card that somebody brought along into the register is no grant: its holder counts since {@link
 * FileActivated}.
 *
 * @param renewed true if the person held residence that no departure had ended; after a presumed
 *     departure {@link Returned} comes first, so that this is a renewal
 * @param on the day from which it is valid
 * @param validUntil the last day on which it is valid
 */
public record ResidenceGranted(
        MigrantId migrant,
        OfficeCode office,
        CodedAttributes coded,
        boolean renewed,
        LocalDate on,
        LocalDate validUntil,
        Instant at)
        implements FileEvent {}
