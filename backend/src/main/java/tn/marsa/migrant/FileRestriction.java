package tn.marsa.migrant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import tn.marsa.shared.StaffId;

/** Since when a file is restricted, and by whom: the SDL's type of the same name. The reason is sealed with the file. */
@Embeddable
public record FileRestriction(
        @Column(name = "restricted_at") Instant since,
        @Column(name = "restricted_by") StaffId restrictedBy) {}
