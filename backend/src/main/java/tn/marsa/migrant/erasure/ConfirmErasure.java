package tn.marsa.migrant.erasure;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tn.marsa.migrant.EraseFile;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OneTransaction;

/** The second of two persons: confirms a proposed erasure, which is done with it, in one transaction. */
@Component
class ConfirmErasure {

    private final SecondPerson secondPerson;
    private final EraseFile eraseFile;
    private final ErasuresOutside outside;

    ConfirmErasure(SecondPerson secondPerson, EraseFile eraseFile, ErasuresOutside outside) {
        this.secondPerson = secondPerson;
        this.eraseFile = eraseFile;
        this.outside = outside;
    }

    @PreAuthorize("hasAnyRole('SUPERVISOR', 'ADMINISTRATOR')")
    @OneTransaction
    public ErasureResult confirm(Caller caller, UUID id) {
        return secondPerson.decide(caller, id, ErasureState.DONE, erasure -> {
            eraseFile.erase(erasure.person());
            // Only what was committed may be replayed one day.
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    outside.write(erasure.person());
                }
            });
        });
    }
}
