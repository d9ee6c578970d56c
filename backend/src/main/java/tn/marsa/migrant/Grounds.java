package tn.marsa.migrant;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.grants.FileGrants;
import tn.marsa.migrant.grants.SealedStatements;
import tn.marsa.migrant.grants.Stated;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Purpose;

/** Says on what ground a caller opens a file: as the office that keeps it, or under a grant for a stated purpose and reason. */
@Component
class Grounds {

    private final FileGrants grants;
    private final SealedStatements sealed;

    Grounds(FileGrants grants, SealedStatements sealed) {
        this.grants = grants;
        this.sealed = sealed;
    }

    /**
     * The ground, in the caller's transaction; empty if another office keeps the file and neither purpose and reason are stated nor a
     * grant holds. Stating anything asks for a new grant, so that the trail never has another purpose than the one stated last.
     *
     * @throws tn.marsa.shared.RequestRefused with INVALID_VALUE at what cannot be taken
     */
    Optional<Ground> find(Caller caller, MigrantFile file, Stated stated) {
        if (caller.worksIn(file.office())) {
            return Optional.of(ofOwnOffice(file, stated));
        }
        if (stated.isNothing()) {
            return grants.find(caller, file.id()).map(Ground::under);
        }
        return stated.isComplete()
                ? Optional.of(Ground.under(grants.give(caller, file.id(), stated)))
                : Optional.empty();
    }

    private Ground ofOwnOffice(MigrantFile file, Stated stated) {
        Purpose purpose = stated.purpose() == null ? Purpose.OWN_OFFICE : stated.purpose();
        return new Ground(purpose, null, sealed.keep(file.id(), stated).orElse(""));
    }
}
