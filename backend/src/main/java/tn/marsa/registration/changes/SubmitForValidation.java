package tn.marsa.registration.changes;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.CheckedFields;
import tn.marsa.registration.procedure.Step;
import tn.marsa.registration.procedure.StepRefusal;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;

/** Hands a registration, its summary confirmed by the person, to whoever validates. */
@Component
class SubmitForValidation {

    private final OneChange oneChange;
    private final WholeFile wholeFile;
    private final OtherFiles otherFiles;
    private final Clock clock;

    SubmitForValidation(OneChange oneChange, WholeFile wholeFile, OtherFiles otherFiles, Clock clock) {
        this.oneChange = oneChange;
        this.wholeFile = wholeFile;
        this.otherFiles = otherFiles;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public RegistrationResult submit(Caller caller, SubmitForValidationInput input) {
        return oneChange.make(Step.SUBMIT, caller, input, (registration, actor) -> {
            CheckedFields checked = wholeFile.check(caller, Purpose.REGISTERING, registration, Step.SUBMIT);
            if (!checked.areGood()) {
                return new FieldsRefused(checked.problems());
            }
            Optional<StepRefusal> duplicates =
                    otherFiles.refusal(caller, Purpose.REGISTERING, registration, checked.fields());
            if (duplicates.isPresent()) {
                return new StepRefused(duplicates.get(), registration);
            }
            registration.submit(input.reading(), actor, clock.instant());
            return new RegistrationSaved(registration);
        });
    }
}
