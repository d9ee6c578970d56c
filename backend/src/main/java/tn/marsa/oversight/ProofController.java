package tn.marsa.oversight;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.audit.TakeAwayProof;
import tn.marsa.audit.TrailProof;
import tn.marsa.shared.Caller;

/** Answers whether the trail is whole, with what it takes to see for oneself. */
@Controller
@PreAuthorize("hasAnyRole('AUDITOR', 'INSPECTOR')")
class ProofController {

    private final ProveWholeTrail proveWholeTrail;
    private final ShowExamination showExamination;
    private final TakeAwayProof takeAway;

    ProofController(ProveWholeTrail proveWholeTrail, ShowExamination showExamination, TakeAwayProof takeAway) {
        this.proveWholeTrail = proveWholeTrail;
        this.showExamination = showExamination;
        this.takeAway = takeAway;
    }

    @MutationMapping
    TrailExamination proveTrail(Caller caller) {
        return proveWholeTrail.prove(caller);
    }

    @QueryMapping
    @Nullable TrailExamination trailExamination() {
        return showExamination.show().orElse(null);
    }

    @SchemaMapping
    @Nullable String checkpoint(TrailProof proof) {
        return takeAway.lastCheckpoint().orElse(null);
    }

    @SchemaMapping
    String publicKey(TrailProof proof) {
        return takeAway.publicKey();
    }
}
