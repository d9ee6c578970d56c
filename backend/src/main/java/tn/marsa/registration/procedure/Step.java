package tn.marsa.registration.procedure;

import static tn.marsa.registration.procedure.StepRefusal.HELD_BY_ANOTHER;
import static tn.marsa.registration.procedure.StepRefusal.NOT_OPEN;
import static tn.marsa.registration.procedure.StepRefusal.NOT_SUBMITTED;
import static tn.marsa.registration.procedure.StepRefusal.OWN_REGISTRATION;
import static tn.marsa.registration.procedure.StepRefusal.STAGES_UNFINISHED;

import java.util.Optional;

/** What can be done with a registration, each with its rule: the SDL's enum of the same name. */
public enum Step {
    SAVE {
        @Override
        public Optional<StepRefusal> refusal(Registration registration, Actor actor) {
            return unlessHeldOpen(registration, actor);
        }
    },
    TAKE_OVER {
        @Override
        public Optional<StepRefusal> refusal(Registration registration, Actor actor) {
            return registration.isOpen() ? Optional.empty() : Optional.of(NOT_OPEN);
        }

        @Override
        boolean isOfUse(Registration registration, Actor actor) {
            return !registration.isHeldBy(actor.staff());
        }
    },
    SUBMIT {
        @Override
        public Optional<StepRefusal> refusal(Registration registration, Actor actor) {
            return unlessHeldOpen(registration, actor)
                    .or(() -> registration.stage() == Stage.VALIDATION
                            ? Optional.empty()
                            : Optional.of(STAGES_UNFINISHED));
        }
    },
    RETURN {
        @Override
        public Optional<StepRefusal> refusal(Registration registration, Actor actor) {
            return registration.isSubmitted() ? Optional.empty() : Optional.of(NOT_SUBMITTED);
        }

        @Override
        boolean isOfUse(Registration registration, Actor actor) {
            return actor.isSupervisor();
        }
    },
    VALIDATE {
        @Override
        public Optional<StepRefusal> refusal(Registration registration, Actor actor) {
            if (!registration.isSubmitted()) {
                return Optional.of(NOT_SUBMITTED);
            }
            return registration.isTheWorkOf(actor) ? Optional.of(OWN_REGISTRATION) : Optional.empty();
        }

        @Override
        boolean isOfUse(Registration registration, Actor actor) {
            return actor.isSupervisor();
        }
    },
    ABANDON {
        @Override
        public Optional<StepRefusal> refusal(Registration registration, Actor actor) {
            return registration.isSubmitted() && actor.isSupervisor()
                    ? Optional.empty()
                    : unlessHeldOpen(registration, actor);
        }
    };

    /** Why the procedure refuses this step now; empty if it allows it. What roles may do stands on the use cases. */
    public abstract Optional<StepRefusal> refusal(Registration registration, Actor actor);

    /** False if the step would be refused for the actor's role, or would change nothing. */
    boolean isOfUse(Registration registration, Actor actor) {
        return true;
    }

    private static Optional<StepRefusal> unlessHeldOpen(Registration registration, Actor actor) {
        if (!registration.isOpen()) {
            return Optional.of(NOT_OPEN);
        }
        return registration.isHeldBy(actor.staff()) ? Optional.empty() : Optional.of(HELD_BY_ANOTHER);
    }
}
