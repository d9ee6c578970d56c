package tn.marsa.oversight.cases;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/**
 * Unusual behaviour of one person in one hour, and what came of it: the SDL's type of the same name. OPEN → ASSIGNED → EXPLAINED →
 * CLOSED; as long as nobody has explained it, it may go to somebody else.
 *
 * @param officeCode where the person worked; null for an office that is none
 * @param hour its begin
 * @param measure how often the person did it, as far as is known
 * @param threshold from how often on it was unusual then
 * @param assigneeId who explains it; null while OPEN
 * @param finding what it came to; null unless CLOSED
 */
record OversightCase(
        CaseId caseId,
        int version,
        CaseRule rule,
        StaffId aboutId,
        @Nullable OfficeCode officeCode,
        Instant hour,
        int measure,
        int threshold,
        Instant raisedAt,
        CaseState state,
        @Nullable StaffId assigneeId,
        @Nullable Finding finding) {

    /** Why somebody may not take the step now; empty if they may. Who may take it at all stands on the use cases. */
    Optional<CaseRefusal> refusal(CaseStep step, StaffId who) {
        if (who.equals(aboutId)) {
            return Optional.of(CaseRefusal.ABOUT_YOURSELF);
        }
        return switch (step) {
            case ASSIGN -> unless(state == CaseState.OPEN || state == CaseState.ASSIGNED, CaseRefusal.NOT_TO_ASSIGN);
            case EXPLAIN -> unless(state == CaseState.ASSIGNED && who.equals(assigneeId), CaseRefusal.NOT_TO_EXPLAIN);
            case CLOSE -> unless(state == CaseState.EXPLAINED, CaseRefusal.NOT_TO_CLOSE);
        };
    }

    OversightCase assignedTo(StaffId supervisor) {
        return moved(CaseState.ASSIGNED, supervisor, null);
    }

    OversightCase explained() {
        return moved(CaseState.EXPLAINED, assigneeId, null);
    }

    OversightCase closedWith(Finding found) {
        return moved(CaseState.CLOSED, assigneeId, found);
    }

    private OversightCase moved(CaseState next, @Nullable StaffId assignee, @Nullable Finding found) {
        return new OversightCase(
                caseId,
                version + 1,
                rule,
                aboutId,
                officeCode,
                hour,
                measure,
                threshold,
                raisedAt,
                next,
                assignee,
                found);
    }

    private static Optional<CaseRefusal> unless(boolean allowed, CaseRefusal refusal) {
        return allowed ? Optional.empty() : Optional.of(refusal);
    }
}
