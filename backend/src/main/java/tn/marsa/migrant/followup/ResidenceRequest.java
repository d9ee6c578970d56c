package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Code;

/**
 * A request for residence: the SDL's type of the same name. It is decided outside the office, which records what was decided.
 *
 * @param ground the new one; null unless a change of ground is asked for
 * @param favourable the office's opinion; null until it is given
 * @param validFrom null unless granted
 * @param validUntil the last day; null unless granted
 */
record ResidenceRequest(
        UUID id,
        RequestKind kind,
        @Nullable Code ground,
        RequestState state,
        LocalDate submittedOn,
        @Nullable Boolean favourable,
        @Nullable LocalDate opinionOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static ResidenceRequest submitted(UUID id, RequestKind kind, @Nullable Code ground, LocalDate on) {
        return new ResidenceRequest(id, kind, ground, RequestState.SUBMITTED, on, null, null, null, null, null);
    }

    /** The request with the office's opinion. */
    ResidenceRequest withOpinion(boolean opinion, LocalDate on) {
        require(state == RequestState.SUBMITTED);
        return new ResidenceRequest(id, kind, ground, RequestState.OPINION, submittedOn, opinion, on, null, null, null);
    }

    /** The request as it was decided; without an opinion it can only be cancelled. */
    ResidenceRequest decided(
            DecisionOutcome outcome, LocalDate on, @Nullable LocalDate from, @Nullable LocalDate until) {
        require(state == RequestState.OPINION
                || (state == RequestState.SUBMITTED && outcome == DecisionOutcome.CANCELLED));
        return new ResidenceRequest(
                id, kind, ground, outcome.state(), submittedOn, favourable, opinionOn, on, from, until);
    }

    /** The day of the latest step. */
    LocalDate latest() {
        return opinionOn == null ? submittedOn : opinionOn;
    }

    /** Under which name act number, reason and remedy are sealed. */
    String decisionName() {
        return decisionName(id);
    }

    static String decisionName(UUID id) {
        return "DECISION." + id;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new IllegalStateException("The request is " + state);
        }
    }
}
