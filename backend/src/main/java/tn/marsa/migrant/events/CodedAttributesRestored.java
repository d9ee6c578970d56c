package tn.marsa.migrant.events;

import java.time.Instant;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/**
 * A correction turned out wrong as a whole: the coded attributes are what they were before it, but for what was corrected since.
 *
 * @param wrongSince the {@link CodedAttributesChanged#at} of that correction
 */
public record CodedAttributesRestored(
        MigrantId migrant,
        OfficeCode office,
        CodedAttributes before,
        CodedAttributes after,
        Instant wrongSince,
        Instant at)
        implements FileEvent {}
