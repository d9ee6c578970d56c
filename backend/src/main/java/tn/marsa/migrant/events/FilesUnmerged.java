package tn.marsa.migrant.events;

import java.time.Instant;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/**
 * A merge was undone: the two files are of two persons, and had always been. What the survivor gives back is told by {@link
 * CodedAttributesRestored}.
 *
 * @param migrant the file that had been merged, which stands again as it stood
 * @param mergedAt the {@link FilesMerged#at} of the merge
 * @param by who decided it
 */
public record FilesUnmerged(
        MigrantId migrant, OfficeCode office, MigrantId survivor, Instant mergedAt, StaffId by, Instant at)
        implements FileEvent {}
