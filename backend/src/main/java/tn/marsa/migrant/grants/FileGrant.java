package tn.marsa.migrant.grants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.StaffId;

/**
 * One grant as those see it who watch over them: the SDL's type of the same name. Nothing of the reason.
 *
 * @param officeCode where the holder worked when it was given; null for an office that is none
 * @param file null once the file has no identifier of its own
 * @param open true while the file opens by it
 * @param sameReason how often its holder had given the same reason in the 30 days that ended with it, this time included
 */
record FileGrant(
        GrantId id,
        StaffId holderId,
        @Nullable OfficeCode officeCode,
        @Nullable UniqueIdentifier file,
        Purpose purpose,
        Instant grantedAt,
        Instant expiresAt,
        boolean open,
        int sameReason) {}
