package tn.marsa.oversight;

import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.ReleasedLooks;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.IssuedIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Purpose;

/** Ends the secret of looks at a file under judicial requisitions. */
@Component
class ReleaseRequisitions {

    private final CheckIdentifier identifiers;
    private final ReleasedLooks releasedLooks;
    private final Trail trail;

    ReleaseRequisitions(CheckIdentifier identifiers, ReleasedLooks releasedLooks, Trail trail) {
        this.identifiers = identifiers;
        this.releasedLooks = releasedLooks;
        this.trail = trail;
    }

    /** Those taken so far; answers the moment up to which, empty if there is no such file. Later ones stay secret. */
    @PreAuthorize("hasRole('INSPECTOR')")
    @Transactional
    public Optional<Instant> release(Caller caller, UniqueIdentifier identifier) {
        return identifiers.find(caller, identifier).map(IssuedIdentifier::file).map(file -> {
            trail.record(new TrailEntry(Action.ADMINISTRATION, caller, Purpose.OVERSIGHT, file, "RELEASE REQUISITION"));
            return releasedLooks.release(file, caller.staff());
        });
    }
}
