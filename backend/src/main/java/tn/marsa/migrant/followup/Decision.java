package tn.marsa.migrant.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.fields.ActNumber;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.shared.FieldProblem;

/**
 * The words of a decision: the SDL's type ResidenceDecision. Kept sealed.
 *
 * @param actNumber null for a request that was cancelled without an act
 * @param reason null for a grant
 * @param remedy what the person can do against it; null unless refused
 */
record Decision(
        @Nullable String actNumber,
        @Nullable String reason,
        @Nullable String remedy) {

    /** What is wrong with an input; each kind of decision asks for other words. */
    static Faults faults(RecordDecisionInput input, Followed followed) {
        Faults faults = new Faults()
                .past(
                        "decidedOn",
                        input.decidedOn(),
                        followed.today(),
                        followed.request().latest());
        if (input.outcome() != DecisionOutcome.CANCELLED || input.actNumber() != null) {
            faults.and(ActNumber.problem("actNumber", input.actNumber()));
        }
        return switch (input.outcome()) {
            case GRANTED -> validity(faults, input.validFrom(), input.validUntil());
            case REFUSED ->
                faults.and(Reason.problem("reason", input.reason())).and(Reason.problem("remedy", input.remedy()));
            case CANCELLED -> faults.and(Reason.problem("reason", input.reason()));
        };
    }

    private static Faults validity(Faults faults, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null || until == null) {
            return faults.when(from == null, "validFrom", FieldProblem.Code.REQUIRED)
                    .when(until == null, "validUntil", FieldProblem.Code.REQUIRED);
        }
        return faults.validity(from, until);
    }

    /** The words of an input without faults; what its kind does not ask for is left out. */
    static Decision of(RecordDecisionInput input) {
        boolean granted = input.outcome() == DecisionOutcome.GRANTED;
        String act = input.actNumber();
        String reason = granted ? null : input.reason();
        String remedy = input.outcome() == DecisionOutcome.REFUSED ? input.remedy() : null;
        return new Decision(
                act == null ? null : new ActNumber(act).value(),
                reason == null ? null : new Reason(reason).text(),
                remedy == null ? null : new Reason(remedy).text());
    }
}
