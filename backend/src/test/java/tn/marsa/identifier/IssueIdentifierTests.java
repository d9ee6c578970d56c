package tn.marsa.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.shared.MigrantId;

@MarsaTest
class IssueIdentifierTests {

    private static final int THREADS = 64;

    private final IssueIdentifier issueIdentifier;
    private final IdentifierSupply supply;
    private final Identifiers identifiers;
    private final TransactionTemplate transaction;
    private final MigrantId file = MigrantId.next();

    IssueIdentifierTests(
            @Autowired IssueIdentifier issueIdentifier,
            @Autowired IdentifierSupply supply,
            @Autowired Identifiers identifiers,
            @Autowired PlatformTransactionManager transactions) {
        this.issueIdentifier = issueIdentifier;
        this.supply = supply;
        this.identifiers = identifiers;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void issuesANumberThatLeadsToTheFile() {
        UniqueIdentifier issued = issue(file);

        assertThat(identifiers.find(issued)).hasValueSatisfying(found -> {
            assertThat(found.file()).isEqualTo(file);
            assertThat(found.status()).isEqualTo(IdentifierStatus.ACTIVE);
        });
        assertThat(identifiers.of(file)).contains(issued);
    }

    @Test
    void refusesASecondIdentifierForTheSameFile() {
        issue(file);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> issue(file));
    }

    @Test
    void theDatabaseItselfRefusesASecondIdentifierForTheSameFile() {
        issue(file);
        IssuedIdentifier second = IssuedIdentifier.toFile(file, supply.next(), Instant.EPOCH);

        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> identifiers.add(second));
    }

    @Test
    void theDatabaseItselfRefusesTheSameIdentifierForASecondFile() {
        IssuedIdentifier second = IssuedIdentifier.toFile(MigrantId.next(), issue(file), Instant.EPOCH);

        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> identifiers.add(second));
    }

    @Test
    void ofManyAttemptsAtOnceForOneFileOneSucceeds() throws Exception {
        Set<UniqueIdentifier> issued = ConcurrentHashMap.newKeySet();
        AtomicInteger refused = new AtomicInteger();
        AtOnce.in(THREADS, thread -> {
            try {
                issued.add(issue(file));
            } catch (IllegalStateException | DataAccessException second) {
                refused.incrementAndGet();
            }
        });

        assertThat(refused).hasValue(THREADS - 1);
        assertThat(issued).containsExactly(identifiers.of(file).orElseThrow());
    }

    @Test
    void whatIsRolledBackWasNeverIssued() {
        UniqueIdentifier value = Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return issueIdentifier.issue(file);
        }));

        assertThat(identifiers.find(value)).isEmpty();
        assertThat(issue(file)).isNotEqualTo(value);
    }

    @Test
    void worksInsideATransactionOnly() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> issueIdentifier.issue(file));
    }

    /** More threads than the pool has connections, each in a transaction, while blocks run out. */
    @Test
    void manyThreadsIssueDistinctIdentifiersWithoutWaitingForEachOthersConnections() throws Exception {
        Map<MigrantId, UniqueIdentifier> issued = Collections.synchronizedMap(new HashMap<>());
        AtOnce.in(
                THREADS,
                thread -> IntStream.range(0, 20).forEach(i -> {
                    MigrantId person = MigrantId.next();
                    issued.put(person, issue(person));
                }));

        assertThat(issued).hasSize(THREADS * 20);
        assertThat(Set.copyOf(issued.values())).hasSize(THREADS * 20);
        assertThat(identifiers.of(issued.keySet())).isEqualTo(issued);
    }

    private UniqueIdentifier issue(MigrantId to) {
        return Objects.requireNonNull(transaction.execute(status -> issueIdentifier.issue(to)));
    }
}
