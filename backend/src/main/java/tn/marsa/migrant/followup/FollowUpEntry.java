package tn.marsa.migrant.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Code;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/**
 * One step of what followed validation.
 *
 * @param on the day on which it took place
 * @param request the request that it belongs to; null if it belongs to none
 * @param crossing where somebody left or came back; null if that is not known
 * @param madeBy null for what the register presumes by itself
 */
record FollowUpEntry(
        UUID id,
        MigrantId person,
        Step step,
        LocalDate on,
        @Nullable UUID request,
        @Nullable Code crossing,
        @Nullable StaffId madeBy,
        Instant at) {}
