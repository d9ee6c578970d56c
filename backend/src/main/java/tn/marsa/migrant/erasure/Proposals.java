package tn.marsa.migrant.erasure;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Ids;
import tn.marsa.shared.Purpose;

/** Keeps a proposal of the first of two persons: one for each file at a time, and the same one for whoever proposes it again. */
@Component
class Proposals {

    private final Erasures erasures;
    private final Trail trail;
    private final Clock clock;

    Proposals(Erasures erasures, Trail trail, Clock clock) {
        this.erasures = erasures;
        this.trail = trail;
        this.clock = clock;
    }

    /** Proposes that a file, which the caller's transaction has locked, be erased. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ErasureResult propose(
            Caller caller, MigrantFile file, ErasureBasis basis, @Nullable ErasureDecision decision) {
        Optional<Erasure> open = erasures.openFor(file.id());
        if (open.isPresent()) {
            return open.get().isProposedBy(caller.staff())
                    ? open.get()
                    : new ErasureRefused(ErasureRefusal.ALREADY_PROPOSED);
        }
        Erasure proposed = erasures.add(new Erasure(
                Ids.next(),
                file.id(),
                file.office(),
                ErasureState.PROPOSED,
                basis,
                decision,
                caller.staff(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null));
        trail.record(TrailEntry.write(
                caller, Purpose.OVERSIGHT, file.id(), "PROPOSE_ERASURE " + basis + " " + proposed.id()));
        return proposed;
    }
}
