package tn.marsa.oversight;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.ProveTrail;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.audit.TrailProof;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Purpose;

/** Examines the whole trail for whoever oversees the register, and tells the trail that it was, and what came of it. */
@Component
class ProveWholeTrail {

    private final ProveTrail proof;
    private final Trail trail;

    ProveWholeTrail(ProveTrail proof, Trail trail) {
        this.proof = proof;
        this.trail = trail;
    }

    /** What the examination came to. */
    // No transaction: reading all rows takes long, and holds no connection meanwhile.
    @PreAuthorize("hasAnyRole('AUDITOR', 'INSPECTOR')")
    public TrailProof prove(Caller caller) {
        TrailProof found = proof.prove();
        String outcome = found.flaw() == null ? "WHOLE" : found.flaw().kind().name();
        trail.recordApart(
                new TrailEntry(Action.LOOK, caller, Purpose.OVERSIGHT, null, "PROOF " + found.rows() + " " + outcome));
        return found;
    }
}
