package tn.marsa.migrant.followup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;
import tools.jackson.databind.json.JsonMapper;

/** Shows the words of a decision on a request for residence: a look each time. */
@Component
class ShowDecision {

    private final KeptFiles files;
    private final ResidenceRequests requests;
    private final Door door;
    private final JsonMapper json;

    ShowDecision(KeptFiles files, ResidenceRequests requests, Door door, JsonMapper json) {
        this.files = files;
        this.requests = requests;
        this.door = door;
        this.json = json;
    }

    /** Empty if the caller's office keeps no such file, the request is not decided, or the file is restricted. */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public Optional<Decision> show(Caller caller, UniqueIdentifier identifier, UUID request) {
        return files.find(caller, identifier)
                .flatMap(file -> requests.find(file.id(), request)
                        .filter(decided -> decided.decidedOn() != null)
                        .flatMap(decided -> open(caller, file.id(), decided.decisionName())));
    }

    private Optional<Decision> open(Caller caller, MigrantId person, String name) {
        return door.showNamed(caller, Purpose.OWN_OFFICE, person, name, name)
                .map(words -> json.readValue(words, Decision.class));
    }
}
