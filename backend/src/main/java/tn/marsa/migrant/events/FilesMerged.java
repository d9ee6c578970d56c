package tn.marsa.migrant.events;

import java.time.Instant;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/**
 * A file was merged into another of the same person: it had never been a person of its own. What the survivor takes from it is told by
 * {@link CodedAttributesChanged}.
 *
 * @param migrant the file that was merged
 * @param survivor the file that stands for both from now on
 * @param by who decided it
 */
public record FilesMerged(MigrantId migrant, OfficeCode office, MigrantId survivor, StaffId by, Instant at)
        implements FileEvent {}
