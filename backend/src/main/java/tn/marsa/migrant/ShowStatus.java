package tn.marsa.migrant;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Purpose;

/** Shows where a file stands to those who keep or audit the register. Nothing of the person is opened. */
@Component
class ShowStatus {

    private final CheckIdentifier identifiers;
    private final MigrantFiles files;
    private final Trail trail;

    ShowStatus(CheckIdentifier identifiers, MigrantFiles files, Trail trail) {
        this.identifiers = identifiers;
        this.files = files;
        this.trail = trail;
    }

    /** The file that the identifier stands for, without anything of the person; empty if there is none. */
    @Transactional
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'AUDITOR', 'INSPECTOR')")
    public Optional<MigrantResult> show(Caller caller, UniqueIdentifier identifier) {
        return identifiers
                .find(caller, identifier)
                .flatMap(issued -> files.findById(issued.file().value()))
                .map(file -> {
                    trail.record(TrailEntry.look(caller, Purpose.OVERSIGHT, file.id(), "STATUS"));
                    return new Migrant(file, Fields.NONE);
                });
    }
}
