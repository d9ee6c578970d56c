package tn.marsa.migrant.erasure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/**
 * An erasure, from its proposal to its end: the SDL's type of the same name.
 *
 * @param officeCode the office that kept the file; null if it was replayed from the ledger
 * @param decision with the basis DECISION only
 * @param proposer null if it was replayed
 * @param decidedAt null as long as it is proposed
 */
record Erasure(
        UUID id,
        MigrantId person,
        @Nullable OfficeCode officeCode,
        ErasureState state,
        ErasureBasis basis,
        @Nullable ErasureDecision decision,
        @Nullable StaffId proposer,
        Instant proposedAt,
        @Nullable StaffId decider,
        @Nullable Instant decidedAt)
        implements ErasureResult {

    /** The second person has decided; null where the ledger has. */
    Erasure decided(ErasureState how, @Nullable StaffId by, Instant at) {
        return new Erasure(id, person, officeCode, how, basis, decision, proposer, proposedAt, by, at);
    }

    boolean isProposedBy(StaffId staff) {
        return staff.equals(proposer);
    }

    boolean isDecidedBy(StaffId staff) {
        return staff.equals(decider);
    }
}
