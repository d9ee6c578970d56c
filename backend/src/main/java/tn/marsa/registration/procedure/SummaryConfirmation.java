package tn.marsa.registration.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import tn.marsa.shared.StaffId;

/**
 * The person's confirmation of the summary.
 *
 * @param by who submitted the registration with it
 */
@Embeddable
record SummaryConfirmation(
        @Enumerated(EnumType.STRING) @Column(name = "summary_reading")
        SummaryReading reading,

        @Column(name = "summary_at") Instant at,
        @Column(name = "submitted_by") StaffId by) {}
