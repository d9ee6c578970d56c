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

/** Ends a registration before validation, with the reason; the file is closed. */
@Component
class AbandonRegistration {

    private final OneChange oneChange;
    private final ProvisionalFiles files;
    private final Trail trail;
    private final Clock clock;

    AbandonRegistration(OneChange oneChange, ProvisionalFiles files, Trail trail, Clock clock) {
        this.oneChange = oneChange;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public RegistrationResult abandon(Caller caller, AbandonRegistrationInput input) {
        return oneChange.make(Step.ABANDON, caller, input, (registration, actor) -> {
            Optional<FieldProblem> problem = Reason.problem("reason", input.reason());
            if (problem.isPresent()) {
                return new FieldsRefused(List.of(problem.get()));
            }
            trail.record(TrailEntry.write(caller, Purpose.REGISTERING, registration.migrantId(), "ABANDON"));
            files.keepReason(registration.migrantId(), new Reason(input.reason()));
            files.close(registration.migrantId());
            registration.abandon(actor, clock.instant());
            return new RegistrationSaved(registration);
        });
    }
}
