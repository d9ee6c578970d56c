package tn.marsa.registration.changes;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tn.marsa.matching.CheckForDuplicates;
import tn.marsa.migrant.DuplicateCheck.Outcome;
import tn.marsa.migrant.ProvisionalFiles;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.StepRefusal;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.Role;

/**
 * Lets a registration go on only when every file that comes near the person's was told apart: at the stage of that check, at submission,
 * and at validation, so that two registrations of one person that are under way at once find each other at the latest then.
 */
@Component
class OtherFiles {

    private final CheckForDuplicates checkForDuplicates;
    private final ProvisionalFiles files;

    OtherFiles(CheckForDuplicates checkForDuplicates, ProvisionalFiles files) {
        this.checkForDuplicates = checkForDuplicates;
        this.files = files;
    }

    /** Why it may not go on; empty if it may, and then the file says that it was checked. */
    Optional<StepRefusal> refusal(Caller caller, Purpose purpose, Registration registration, Fields all) {
        return switch (checkForDuplicates.check(
                caller, purpose, registration.migrantId(), registration.officeCode(), all)) {
            case NONE_FOUND -> checked(registration, Outcome.NONE_FOUND);
            case TOLD_APART -> checked(registration, Outcome.TOLD_APART);
            case UNDECIDED -> Optional.of(StepRefusal.DUPLICATES_UNDECIDED);
            case CERTAIN ->
                Optional.of(
                        caller.is(Role.SUPERVISOR) ? StepRefusal.DUPLICATES_UNDECIDED : StepRefusal.SUPERVISOR_DECIDES);
        };
    }

    private Optional<StepRefusal> checked(Registration registration, Outcome outcome) {
        files.checked(registration.migrantId(), outcome);
        return Optional.empty();
    }
}
