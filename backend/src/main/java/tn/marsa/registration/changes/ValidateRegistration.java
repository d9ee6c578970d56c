package tn.marsa.registration.changes;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.identifier.IssueIdentifier;
import tn.marsa.migrant.CheckedFields;
import tn.marsa.migrant.ProvisionalFiles;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.Step;
import tn.marsa.registration.procedure.StepRefusal;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;

/** Validates a registration and gives the person the unique identifier: once, all in one transaction. */
@Component
class ValidateRegistration {

    private final OneChange oneChange;
    private final WholeFile wholeFile;
    private final OtherFiles otherFiles;
    private final IssueIdentifier issueIdentifier;
    private final ProvisionalFiles files;
    private final Trail trail;
    private final Clock clock;

    ValidateRegistration(
            OneChange oneChange,
            WholeFile wholeFile,
            OtherFiles otherFiles,
            IssueIdentifier issueIdentifier,
            ProvisionalFiles files,
            Trail trail,
            Clock clock) {
        this.oneChange = oneChange;
        this.wholeFile = wholeFile;
        this.otherFiles = otherFiles;
        this.issueIdentifier = issueIdentifier;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('SUPERVISOR')")
    @OneTransaction
    public RegistrationResult validate(Caller caller, RegistrationChangeInput input) {
        return oneChange.make(Step.VALIDATE, caller, input, (registration, actor) -> {
            CheckedFields checked = wholeFile.check(caller, Purpose.VALIDATING, registration, Step.VALIDATE);
            if (!checked.areGood()) {
                return new FieldsRefused(checked.problems());
            }
            Optional<StepRefusal> duplicates =
                    otherFiles.refusal(caller, Purpose.VALIDATING, registration, checked.fields());
            if (duplicates.isPresent()) {
                return new StepRefused(duplicates.get(), registration);
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
