package tn.marsa.migrant.erasure;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.migrant.EraseFile;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;

/** The second of two persons: confirms a proposed erasure, which is done with it, in one transaction. */
@Component
class ConfirmErasure {

    private final SecondPerson secondPerson;
    private final EraseFile eraseFile;
    private final Erasures erasures;
    private final Trail trail;
    private final ErasuresOutside outside;
    private final Clock clock;

    ConfirmErasure(
            SecondPerson secondPerson,
            EraseFile eraseFile,
            Erasures erasures,
            Trail trail,
            ErasuresOutside outside,
            Clock clock) {
        this.secondPerson = secondPerson;
        this.eraseFile = eraseFile;
        this.erasures = erasures;
        this.trail = trail;
        this.outside = outside;
        this.clock = clock;
    }

    /**
     * Files that were merged into the person's, and drafts that went on in it, are of the same person: they are erased with it, each
     * with an erasure of its own.
     */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'ADMINISTRATOR')")
    @OneTransaction
    public ErasureResult confirm(Caller caller, UUID id) {
        return secondPerson.decide(caller, id, ErasureState.DONE, erasure -> {
            List<MigrantId> others = eraseFile.erase(erasure.person()).stream()
                    .filter(erased -> !erased.equals(erasure.person()))
                    .toList();
            others.forEach(each -> keep(caller, erasure, each));
            writeOnceCommitted(
                    Stream.concat(Stream.of(erasure.person()), others.stream()).toList());
        });
    }

    private void keep(Caller caller, Erasure of, MigrantId other) {
        Erasure own = new Erasure(
                Ids.next(),
                other,
                of.officeCode(),
                ErasureState.PROPOSED,
                of.basis(),
                of.decision(),
                of.proposer(),
                of.proposedAt(),
                null,
                null);
        erasures.add(
                own.decided(ErasureState.DONE, caller.staff(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        trail.record(
                TrailEntry.write(caller, Purpose.OVERSIGHT, other, "ERASURE " + ErasureState.DONE + " " + own.id()));
    }

    // Only what was committed may be replayed one day.
    private void writeOnceCommitted(List<MigrantId> persons) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                outside.write(persons);
            }
        });
    }
}
