package tn.marsa.audit;

import java.util.NavigableSet;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Hands out what anybody needs to check an export of the trail without this server: {@code script/verify-trail}. */
@Component
@PreAuthorize("hasAnyRole('AUDITOR', 'INSPECTOR')")
public class TakeAwayProof {

    private final Checkpoints checkpoints;

    TakeAwayProof(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** The last checkpoint with its signature; empty if none was signed yet. */
    public Optional<String> lastCheckpoint() {
        NavigableSet<Long> kept = checkpoints.sizes();
        return kept.isEmpty() ? Optional.empty() : Optional.of(checkpoints.noteAt(kept.last()));
    }

    /** The public key in one line. */
    public String publicKey() {
        return checkpoints.publicKey();
    }
}
