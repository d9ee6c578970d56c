package tn.marsa.registration.changes;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.registration.procedure.Step;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;

/** Hands a registration, its summary confirmed by the person, to whoever validates. */
@Component
class SubmitForValidation {

    private final OneChange oneChange;
    private final WholeFile wholeFile;
    private final Clock clock;

    SubmitForValidation(OneChange oneChange, WholeFile wholeFile, Clock clock) {
        this.oneChange = oneChange;
        this.wholeFile = wholeFile;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public RegistrationResult submit(Caller caller, SubmitForValidationInput input) {
        return oneChange.make(Step.SUBMIT, caller, input, (registration, actor) -> {
            List<FieldProblem> problems = wholeFile.problems(caller, Purpose.REGISTERING, registration, Step.SUBMIT);
            if (!problems.isEmpty()) {
                return new FieldsRefused(problems);
            }
            registration.submit(input.reading(), actor, clock.instant());
            return new RegistrationSaved(registration);
        });
    }
}
