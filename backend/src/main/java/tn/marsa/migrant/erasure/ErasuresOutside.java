package tn.marsa.migrant.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.migrant.EraseFile;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;

/**
 * Keeps the database and the ledger outside it the same, at each start before anything is answered: who stands in the ledger and is in the
 * database again, for a backup was restored, is erased once more; who was erased and is missing in the ledger, for the machine went down
 * in between, is added to it.
 */
@Component
class ErasuresOutside implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ErasuresOutside.class);

    private final ErasureLedger ledger;
    private final Erasures erasures;
    private final EraseFile eraseFile;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ErasuresOutside(
            ErasureLedger ledger,
            Erasures erasures,
            EraseFile eraseFile,
            Trail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.erasures = erasures;
        this.eraseFile = eraseFile;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            Set<MigrantId> written = ledger.read();
            Set<MigrantId> done = new HashSet<>(transaction.execute(status -> erasures.done()));
            written.stream().filter(person -> !done.contains(person)).forEach(this::replay);
            ledger.add(new ArrayList<>(transaction.execute(status -> erasures.done())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes erasures that were committed. What cannot be written now is written at the next start. */
    void write(List<MigrantId> persons) {
        try {
            ledger.add(persons);
        } catch (IOException full) {
            LOG.error("An erasure was done and could not be written into the ledger; the next start does", full);
        }
    }

    private void replay(MigrantId person) {
        transaction.executeWithoutResult(status -> {
            for (MigrantId erased : eraseFile.erase(person)) {
                keep(erased, clock.instant().truncatedTo(ChronoUnit.MICROS));
                trail.record(new TrailEntry(Action.WRITE, null, null, erased, "ERASURE REPLAYED"));
                LOG.warn("An erasure was replayed: a backup from before it was restored");
            }
        });
    }

    // The backup may be from before the proposal, or from between the two persons.
    private void keep(MigrantId person, Instant now) {
        Optional<Erasure> open = erasures.openFor(person);
        if (open.isPresent()) {
            erasures.decide(open.get().decided(ErasureState.DONE, null, now));
        } else {
            erasures.add(new Erasure(
                    Ids.next(), person, null, ErasureState.DONE, ErasureBasis.LEDGER, null, null, now, null, now));
        }
    }
}
