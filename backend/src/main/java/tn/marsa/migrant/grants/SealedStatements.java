package tn.marsa.migrant.grants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.migrant.fields.Requisition;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.vault.Vault;

/** Seals what was stated for opening a file with the file itself. Each has a name of its own: none is ever written over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SealedStatements {

    private final Vault vault;

    SealedStatements(Vault vault) {
        this.vault = vault;
    }

    /**
     * Seals what was stated for one look at a file of the own office, where nothing needs to be.
     *
     * @return the name under which it is sealed; empty if there was nothing to seal
     * @throws tn.marsa.shared.RequestRefused with INVALID_VALUE at the field that cannot be taken
     */
    public Optional<String> keep(MigrantId person, Stated stated) {
        UUID id = Ids.next();
        String name = "LOOK." + id;
        Optional<Reason> reason = stated.checkedReason();
        Optional<Requisition> requisition = stated.checkedRequisition();
        keep(person, name, id, reason, requisition);
        return reason.isPresent() || requisition.isPresent() ? Optional.of(name) : Optional.empty();
    }

    void keep(MigrantId person, GrantId grant, Reason reason, Optional<Requisition> requisition) {
        keep(person, grant.toString(), grant.value(), Optional.of(reason), requisition);
    }

    private void keep(
            MigrantId person, String name, UUID id, Optional<Reason> reason, Optional<Requisition> requisition) {
        Map<String, byte[]> values = new HashMap<>();
        reason.ifPresent(given -> values.put(name, given.text().getBytes(UTF_8)));
        requisition.ifPresent(
                given -> values.put("REQUISITION." + id, given.number().getBytes(UTF_8)));
        if (!values.isEmpty()) {
            vault.seal(person, values);
        }
    }
}
