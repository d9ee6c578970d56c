package tn.marsa.migrant;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.TrailEntry;
import tn.marsa.migrant.grants.FileGrants;
import tn.marsa.migrant.grants.Grant;
import tn.marsa.migrant.grants.SealedStatements;
import tn.marsa.migrant.grants.Stated;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Purpose;

/** Says on what ground a caller opens a file: as the office that keeps it, or under a grant for a stated purpose and reason. */
@Component
class Grounds {

    private final FileGrants grants;
    private final SealedStatements sealed;
    private final Refusals refusals;

    Grounds(FileGrants grants, SealedStatements sealed, Refusals refusals) {
        this.grants = grants;
        this.sealed = sealed;
        this.refusals = refusals;
    }

    /**
     * The ground, in the caller's transaction; empty if another office keeps the file and neither purpose and reason are stated nor a
     * grant holds, which the trail is told. Stating anything asks for a new grant, so that the trail never has another purpose than the one stated last.
     *
     * @throws tn.marsa.shared.RequestRefused with INVALID_VALUE at what cannot be taken
     */
    Optional<Ground> find(Caller caller, MigrantFile file, Stated stated) {
        if (caller.worksIn(file.office())) {
            return Optional.of(ofOwnOffice(file, stated));
        }
        Optional<Grant> grant = grant(caller, file, stated);
        if (grant.isEmpty()) {
            refusals.tellWithin(
                    new TrailEntry(Action.REFUSAL, caller, stated.purpose(), file.id(), "PURPOSE_REQUIRED"));
        }
        return grant.map(Ground::under);
    }

    private Optional<Grant> grant(Caller caller, MigrantFile file, Stated stated) {
        if (stated.isNothing()) {
            return grants.find(caller, file.id());
        }
        return stated.isComplete() ? Optional.of(grants.give(caller, file.id(), stated)) : Optional.empty();
    }

    private Ground ofOwnOffice(MigrantFile file, Stated stated) {
        Purpose purpose = stated.purpose() == null ? Purpose.OWN_OFFICE : stated.purpose();
        return new Ground(purpose, null, sealed.keep(file.id(), stated).orElse(""));
    }
}
