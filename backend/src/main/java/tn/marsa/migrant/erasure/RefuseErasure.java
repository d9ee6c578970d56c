package tn.marsa.migrant.erasure;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OneTransaction;

/** The second of two persons: refuses a proposed erasure, and the file stays as it is. */
@Component
class RefuseErasure {

    private final SecondPerson secondPerson;

    RefuseErasure(SecondPerson secondPerson) {
        this.secondPerson = secondPerson;
    }

    @PreAuthorize("hasAnyRole('SUPERVISOR', 'ADMINISTRATOR')")
    @OneTransaction
    public ErasureResult refuse(Caller caller, UUID id) {
        return secondPerson.decide(caller, id, ErasureState.REFUSED, erasure -> {});
    }
}
