package tn.marsa.migrant.followup;

import org.springframework.modulith.NamedInterface;

/** What was decided on a request: the SDL's enum of the same name. */
@NamedInterface("loading")
public enum DecisionOutcome {
    GRANTED(RequestState.GRANTED, Step.GRANTED),
    REFUSED(RequestState.REFUSED, Step.REFUSED),
    CANCELLED(RequestState.CANCELLED, Step.CANCELLED);

    private final RequestState state;
    private final Step step;

    DecisionOutcome(RequestState state, Step step) {
        this.state = state;
        this.step = step;
    }

    RequestState state() {
        return state;
    }

    Step step() {
        return step;
    }
}
