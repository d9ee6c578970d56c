package tn.marsa.migrant.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Purpose;

/** Shows why a file is restricted: a look each time. */
@Component
class ShowRestriction {

    private final KeptFiles files;
    private final Door door;

    ShowRestriction(KeptFiles files, Door door) {
        this.files = files;
        this.door = door;
    }

    /** In the words of whoever restricted it; empty if the caller's office keeps no such file, or the file is not restricted. */
    @Transactional
    @PreAuthorize("hasRole('SUPERVISOR')")
    public Optional<String> show(Caller caller, UniqueIdentifier identifier) {
        return files.find(caller, identifier)
                .filter(file -> file.restriction() != null)
                .flatMap(file ->
                        door.showNamed(caller, Purpose.OWN_OFFICE, file.id(), RestrictFile.REASON, RestrictFile.REASON))
                .map(kept -> new String(kept, UTF_8));
    }
}
