package tn.marsa.admin.rights;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.procedure.OfficeName;
import tn.marsa.admin.registrations.procedure.StaffMember;

/**
 * An erasure that waits for its second person.
 *
 * @param identifier null if none was ever issued
 * @param basis SCHEDULE or DECISION
 * @param decision with the basis DECISION only
 */
record ProposedErasure(
        String id,
        @Nullable String identifier,
        @Nullable OfficeName office,
        Basis basis,
        @Nullable Decision decision,
        @Nullable StaffMember proposedBy,
        Instant proposedAt)
        implements Serializable {

    /** What an erasure rests on. */
    enum Basis {
        SCHEDULE,
        DECISION,
        LEDGER
    }

    /** The binding decision. */
    record Decision(String number, LocalDate date, String authority) implements Serializable {}

    /** True if whoever is signed in proposed it, and so does not decide. */
    boolean isMine() {
        return proposedBy != null && proposedBy.isMe();
    }
}
