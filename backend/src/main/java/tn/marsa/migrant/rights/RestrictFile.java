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

/** Restricts a file whose data is contested, or whose person is to be protected: from then on only the head of its office opens it. */
@Component
class RestrictFile {

    /** Under which name the reason is sealed. */
    static final String REASON = "RESTRICTION";

    private final OneFileChange oneChange;
    private final KeptFiles files;
    private final Trail trail;

    RestrictFile(OneFileChange oneChange, KeptFiles files, Trail trail) {
        this.oneChange = oneChange;
        this.files = files;
        this.trail = trail;
    }

    @PreAuthorize("hasRole('SUPERVISOR')")
    @OneTransaction
    public FileChangeResult restrict(Caller caller, RestrictFileInput input) {
        return oneChange.make("RESTRICT", caller, input, file -> {
            Optional<FieldProblem> problem = Reason.problem("reason", input.reason());
            if (problem.isPresent()) {
                return new FieldsRefused(List.of(problem.get()));
            }
            trail.record(TrailEntry.write(caller, Purpose.CORRECTING, file.id(), "RESTRICT"));
            files.keepReason(file.id(), REASON, new Reason(input.reason()));
            files.restrict(file, caller);
            return new FileSaved(file);
        });
    }
}
