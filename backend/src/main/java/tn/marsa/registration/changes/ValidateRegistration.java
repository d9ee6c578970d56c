package tn.marsa.registration.changes;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.identifier.IssueIdentifier;
import tn.marsa.migrant.ProvisionalFiles;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.Step;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;

/** Validates a registration and gives the person the unique identifier: once, all in one transaction. */
@Component
class ValidateRegistration {

    private final OneChange oneChange;
    private final WholeFile wholeFile;
    private final IssueIdentifier issueIdentifier;
    private final ProvisionalFiles files;
    private final Trail trail;
    private final Clock clock;

    ValidateRegistration(
            OneChange oneChange,
            WholeFile wholeFile,
            IssueIdentifier issueIdentifier,
            ProvisionalFiles files,
            Trail trail,
            Clock clock) {
        this.oneChange = oneChange;
        this.wholeFile = wholeFile;
        this.issueIdentifier = issueIdentifier;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('SUPERVISOR')")
    @OneTransaction
    public RegistrationResult validate(Caller caller, RegistrationChangeInput input) {
        return oneChange.make(Step.VALIDATE, caller, input, (registration, actor) -> {
            List<FieldProblem> problems = wholeFile.problems(caller, Purpose.VALIDATING, registration, Step.VALIDATE);
            if (!problems.isEmpty()) {
                return new FieldsRefused(problems);
            }
            registration.validate(actor, clock.instant());
            issue(caller, registration);
            return new RegistrationSaved(registration);
        });
    }

    private void issue(Caller caller, Registration registration) {
        files.activate(registration.migrantId(), issueIdentifier.issue(registration.migrantId()));
        trail.record(new TrailEntry(
                Action.IDENTIFIER_ISSUED, caller, Purpose.VALIDATING, registration.migrantId(), registration.number()));
    }
}
