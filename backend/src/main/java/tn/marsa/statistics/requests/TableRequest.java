package tn.marsa.statistics.requests;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.StaffId;
import tn.marsa.statistics.plan.AgreedTable;

/**
 * A table beyond the plan that somebody asked for: the SDL's type of the same name. WAITING → APPROVED or REFUSED, for good.
 *
 * @param purpose what it is needed for, 3 to 500 characters
 * @param owner who answers for the need, 3 to 120 characters
 * @param decidedById null while it is WAITING
 * @param decidedAt null while it is WAITING
 * @param refusalReason null unless it is REFUSED
 */
record TableRequest(
        TableRequestId requestId,
        AgreedTable table,
        String purpose,
        String owner,
        TableRequestState state,
        StaffId requestedById,
        Instant requestedAt,
        @Nullable StaffId decidedById,
        @Nullable Instant decidedAt,
        @Nullable String refusalReason) {

    /** Why that person may not approve it; empty if they may. */
    Optional<TableRequestRefusal> approvalRefusal(StaffId who) {
        if (state != TableRequestState.WAITING) {
            return Optional.of(TableRequestRefusal.NOT_WAITING);
        }
        return who.equals(requestedById) ? Optional.of(TableRequestRefusal.SAME_PERSON) : Optional.empty();
    }
}
