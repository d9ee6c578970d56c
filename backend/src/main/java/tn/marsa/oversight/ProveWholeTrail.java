package tn.marsa.oversight;

import java.time.Duration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.ProveTrail;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.audit.TrailProof;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Purpose;

/** Has the whole trail examined for whoever oversees the register, and tells the trail who asked, and what came of it. */
@Component
class ProveWholeTrail {

    // A young trail is examined by then, and whoever asked has the answer at once.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ProveTrail proof;
    private final Examinations examinations;
    private final Trail trail;

    ProveWholeTrail(ProveTrail proof, Examinations examinations, Trail trail) {
        this.proof = proof;
        this.examinations = examinations;
        this.trail = trail;
    }

    /** Starts an examination, or joins the one that runs; waits for its end no longer than three seconds. */
    // No transaction: reading all rows takes long, and holds no connection meanwhile.
    @PreAuthorize("hasAnyRole('AUDITOR', 'INSPECTOR')")
    public TrailExamination prove(Caller caller) {
        record(caller, "ASKED");
        SecurityContext asker = SecurityContextHolder.getContext();
        Thread worker = examinations.start(progress -> examine(caller, asker, progress));
        try {
            worker.join(PATIENCE);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return examinations.last().orElseThrow();
    }

    private TrailProof examine(Caller caller, SecurityContext asker, ProveTrail.Progress progress) {
        SecurityContextHolder.setContext(asker);
        TrailProof found = proof.prove(progress);
        record(
                caller,
                found.rows() + " "
                        + (found.flaw() == null ? "WHOLE" : found.flaw().kind().name()));
        return found;
    }

    private void record(Caller caller, String detail) {
        trail.recordApart(new TrailEntry(Action.LOOK, caller, Purpose.OVERSIGHT, null, "PROOF " + detail));
    }
}
