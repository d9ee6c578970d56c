package tn.marsa.registration.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static tn.marsa.registration.procedure.RegistrationBuilder.MORNING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import tn.marsa.shared.StaffId;

/** What holds of a registration whatever four people try to do with it, in whatever order. */
class ProcedureTests {

    private static final List<Actor> PEOPLE = List.of(
            new Actor(StaffId.next(), false, false),
            new Actor(StaffId.next(), false, false),
            new Actor(StaffId.next(), true, false),
            new Actor(StaffId.next(), true, false));

    private static final int HOLDER = -1;

    /** One of the people, or whoever holds it, tries to do something. Leaving a stage is a way to save. */
    record Attempt(int person, Step step, boolean leavingStage) {

        Actor actor(Registration registration) {
            return PEOPLE.stream()
                    .filter(one ->
                            person == HOLDER ? registration.isHeldBy(one.staff()) : one.equals(PEOPLE.get(person)))
                    .findFirst()
                    .orElse(PEOPLE.getLast());
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Attempt> attempt = Combinators.combine(
                        Arbitraries.of(HOLDER, HOLDER, HOLDER, HOLDER, 0, 1, 2, 3),
                        // Mostly forward, or hardly any sequence would reach validation.
                        Arbitraries.frequency(
                                Tuple.of(20, Step.SAVE),
                                Tuple.of(8, Step.SUBMIT),
                                Tuple.of(8, Step.VALIDATE),
                                Tuple.of(3, Step.RETURN),
                                Tuple.of(3, Step.TAKE_OVER),
                                Tuple.of(1, Step.ABANDON)),
                        Arbitraries.of(true, true, true, false))
                .as(Attempt::new);
        return attempt.list().ofMinSize(20).ofMaxSize(80);
    }

    @Property
    void endsOnceSkipsNoStageAndIsNeverValidatedByAHandThatWroteIt(@ForAll("attempts") List<Attempt> attempts) {
        Registration registration = RegistrationBuilder.aRegistration().by(PEOPLE.getFirst());
        List<StaffId> hands = new ArrayList<>(List.of(PEOPLE.getFirst().staff()));
        int validations = 0;
        for (Attempt attempt : attempts) {
            Actor actor = known(attempt.actor(registration), hands);
            Snapshot before = Snapshot.of(registration);
            if (!isAllowed(attempt, registration, actor)) {
                assertThatIllegalStateException().isThrownBy(() -> make(attempt, registration, actor));
                assertThat(Snapshot.of(registration)).isEqualTo(before);
                continue;
            }
            make(attempt, registration, actor);
            assertThat(before.state()).isNotIn(RegistrationState.VALIDATED, RegistrationState.ABANDONED);
            assertThat(registration.stage()).isIn(before.stage(), after(before.stage()));
            if (attempt.step() == Step.VALIDATE) {
                validations++;
                assertThat(hands).doesNotContain(actor.staff());
            } else if (attempt.step() == Step.SAVE || attempt.step() == Step.SUBMIT) {
                hands.add(actor.staff());
            }
        }
        assertThat(validations).isLessThanOrEqualTo(1);
        Statistics.label("validated")
                .collect(validations == 1)
                .coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    private static Stage after(Stage stage) {
        return stage == Stage.VALIDATION ? stage : stage.next();
    }

    /** What must not change when a step is refused. */
    record Snapshot(RegistrationState state, Stage stage, Instant updatedAt) {
        static Snapshot of(Registration registration) {
            return new Snapshot(registration.state(), registration.stage(), registration.updatedAt());
        }
    }

    private static Actor known(Actor actor, List<StaffId> hands) {
        return new Actor(actor.staff(), actor.isSupervisor(), hands.contains(actor.staff()));
    }

    private static boolean isAllowed(Attempt attempt, Registration registration, Actor actor) {
        boolean leavesTheLast =
                attempt.step() == Step.SAVE && attempt.leavingStage() && registration.stage() == Stage.VALIDATION;
        return attempt.step().refusal(registration, actor).isEmpty() && !leavesTheLast;
    }

    private static void make(Attempt attempt, Registration registration, Actor actor) {
        switch (attempt.step()) {
            case SAVE -> {
                if (attempt.leavingStage()) {
                    registration.leaveStage(actor, MORNING);
                } else {
                    registration.save(actor, MORNING);
                }
            }
            case TAKE_OVER -> registration.takeOver(actor, MORNING);
            case SUBMIT -> registration.submit(SummaryReading.READ_ALOUD, actor, MORNING);
            case RETURN -> registration.returnForCorrection(actor, MORNING);
            case VALIDATE -> registration.validate(actor, MORNING);
            case ABANDON -> registration.abandon(actor, MORNING);
        }
    }
}
