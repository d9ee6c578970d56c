package tn.marsa.registration.changes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.migrant.ProvisionalFiles;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.registration.procedure.Step;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;

/** Sends a registration back to whoever submitted it, with the reason. */
@Component
class ReturnForCorrection {

    private final OneChange oneChange;
    private final ProvisionalFiles files;
    private final Trail trail;
    private final Clock clock;

    ReturnForCorrection(OneChange oneChange, ProvisionalFiles files, Trail trail, Clock clock) {
        this.oneChange = oneChange;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('SUPERVISOR')")
    @OneTransaction
    public RegistrationResult returnForCorrection(Caller caller, ReturnForCorrectionInput input) {
        return oneChange.make(Step.RETURN, caller, input, (registration, actor) -> {
            Optional<FieldProblem> problem = Reason.problem("reason", input.reason());
            if (problem.isPresent()) {
                return new FieldsRefused(List.of(problem.get()));
            }
            trail.record(TrailEntry.write(caller, Purpose.VALIDATING, registration.migrantId(), "RETURN"));
            files.keepReason(registration.migrantId(), new Reason(input.reason()));
            registration.returnForCorrection(actor, clock.instant());
            return new RegistrationSaved(registration);
        });
    }
}
