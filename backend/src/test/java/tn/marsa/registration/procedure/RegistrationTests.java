package tn.marsa.registration.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static tn.marsa.registration.procedure.RegistrationBuilder.MORNING;
import static tn.marsa.registration.procedure.RegistrationBuilder.aRegistration;
import static tn.marsa.registration.procedure.RegistrationBuilder.officer;
import static tn.marsa.registration.procedure.RegistrationBuilder.supervisor;

import org.junit.jupiter.api.Test;

class RegistrationTests {

    private final Actor officer = officer();
    private final Actor supervisor = supervisor();

    @Test
    void beginsAsADraftAtReceptionHeldByTheRegistrar() {
        Registration registration = aRegistration().by(officer);

        assertThat(registration.state()).isEqualTo(RegistrationState.DRAFT);
        assertThat(registration.stage()).isEqualTo(Stage.RECEPTION);
        assertThat(registration.isHeldBy(officer.staff())).isTrue();
        assertThat(registration.number()).isEqualTo("1101-2026-00418");
    }

    @Test
    void isSavedByItsHolderAlone() {
        Registration registration = aRegistration().by(officer);

        assertThat(Step.SAVE.refusal(registration, officer)).isEmpty();
        assertThat(Step.SAVE.refusal(registration, officer())).contains(StepRefusal.HELD_BY_ANOTHER);
    }

    @Test
    void goesOnAtAnotherDeskOnceTakenOver() {
        Registration registration = aRegistration().by(officer);
        Actor colleague = officer();

        registration.takeOver(colleague, MORNING);

        assertThat(Step.SAVE.refusal(registration, colleague)).isEmpty();
        assertThat(Step.SAVE.refusal(registration, officer)).contains(StepRefusal.HELD_BY_ANOTHER);
    }

    @Test
    void isNotSubmittedBeforeItsLastStage() {
        assertThat(Step.SUBMIT.refusal(aRegistration().at(Stage.DOCUMENTS).by(officer), officer))
                .contains(StepRefusal.STAGES_UNFINISHED);
    }

    @Test
    void isHeldByNobodyOnceSubmitted() {
        Registration registration = aRegistration().submittedBy(officer);

        assertThat(registration.holderId()).isNull();
        assertThat(Step.SAVE.refusal(registration, officer)).contains(StepRefusal.NOT_OPEN);
    }

    @Test
    void goesBackToWhoeverSubmittedIt() {
        Registration registration = aRegistration().at(Stage.VALIDATION).by(officer);
        Actor colleague = officer();
        registration.takeOver(colleague, MORNING);
        registration.submit(SummaryReading.READ_BY_THE_PERSON, colleague, MORNING);

        registration.returnForCorrection(supervisor, MORNING);

        assertThat(registration.isHeldBy(colleague.staff())).isTrue();
        assertThat(registration.summaryConfirmed()).isNull();
        assertThat(registration.isReasonKept()).isTrue();
    }

    @Test
    void isNotValidatedByItsRegistrar() {
        Actor both = supervisor();

        assertThat(Step.VALIDATE.refusal(aRegistration().submittedBy(both), both))
                .contains(StepRefusal.OWN_REGISTRATION);
    }

    @Test
    void isNotValidatedByWhoeverSavedSomeOfItOrSubmittedIt() {
        Registration registration = aRegistration().at(Stage.VALIDATION).by(officer);
        Actor submitter = supervisor();
        registration.takeOver(submitter, MORNING);
        registration.submit(SummaryReading.READ_ALOUD, submitter, MORNING);
        Actor helper = new Actor(supervisor.staff(), true, true);

        assertThat(Step.VALIDATE.refusal(registration, submitter)).contains(StepRefusal.OWN_REGISTRATION);
        assertThat(Step.VALIDATE.refusal(registration, helper)).contains(StepRefusal.OWN_REGISTRATION);
        assertThat(Step.VALIDATE.refusal(registration, supervisor)).isEmpty();
    }

    @Test
    void isValidatedOnce() {
        Registration registration = aRegistration().submittedBy(officer);
        registration.validate(supervisor, MORNING);

        assertThat(Step.VALIDATE.refusal(registration, supervisor())).contains(StepRefusal.NOT_SUBMITTED);
        assertThatIllegalStateException().isThrownBy(() -> registration.validate(supervisor(), MORNING));
    }

    @Test
    void isAbandonedByItsHolderOrByASupervisorOnceSubmitted() {
        assertThat(Step.ABANDON.refusal(aRegistration().by(officer), supervisor))
                .contains(StepRefusal.HELD_BY_ANOTHER);
        assertThat(Step.ABANDON.refusal(aRegistration().submittedBy(officer), officer))
                .contains(StepRefusal.NOT_OPEN);
        assertThat(Step.ABANDON.refusal(aRegistration().submittedBy(officer), supervisor))
                .isEmpty();
    }

    @Test
    void offersEachActorWhatTheyMayDo() {
        Registration draft = aRegistration().by(officer);
        Registration submitted = aRegistration().submittedBy(officer);

        assertThat(draft.steps(officer)).containsExactly(Step.SAVE, Step.ABANDON);
        assertThat(draft.steps(officer())).containsExactly(Step.TAKE_OVER);
        assertThat(submitted.steps(officer)).isEmpty();
        assertThat(submitted.steps(supervisor)).containsExactly(Step.RETURN, Step.VALIDATE, Step.ABANDON);
    }

    @Test
    void growsOlderWithEachChangeEvenIfTheClockGoesBack() {
        Registration registration = aRegistration().by(officer);

        registration.save(officer, MORNING.minusSeconds(3600));

        assertThat(registration.updatedAt()).isAfter(MORNING);
    }
}
