package tn.marsa.migrant.rights;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;

/** Opens a restricted file again to all who may open files; why it is lifted is sealed in place of why it was restricted. */
@Component
class LiftRestriction {

    private static final String LIFT = "LIFT_RESTRICTION";

    private final OneFileChange oneChange;
    private final KeptFiles files;
    private final Trail trail;

    LiftRestriction(OneFileChange oneChange, KeptFiles files, Trail trail) {
        this.oneChange = oneChange;
        this.files = files;
        this.trail = trail;
    }

    @PreAuthorize("hasRole('SUPERVISOR')")
    @OneTransaction
    public FileChangeResult lift(Caller caller, RestrictFileInput input) {
        return oneChange.make(LIFT, caller, input, file -> {
            if (file.restriction() == null) {
                return oneChange.refuse(LIFT, caller, file, FileChangeRefusal.NOT_RESTRICTED);
            }
            Optional<FieldProblem> problem = Reason.problem("reason", input.reason());
            if (problem.isPresent()) {
                return new FieldsRefused(List.of(problem.get()));
            }
            trail.record(TrailEntry.write(caller, Purpose.CORRECTING, file.id(), LIFT));
            files.keepReason(file.id(), RestrictFile.REASON, new Reason(input.reason()));
            files.lift(file);
            return new FileSaved(file);
        });
    }
}
