package tn.marsa.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.keys.KeyKind;
import tn.marsa.keys.RotatingKeys;
import tn.marsa.keys.Rotation;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Permit;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

/** The master key is rotated, twice, while people are opened and sealed: nobody notices. */
@MarsaTest
class VaultUnderRotationTests {

    private static final Caller OFFICER = new Caller(StaffId.next(), "an officer", Set.of(Role.OFFICER), null);
    private static final int READERS = 8;
    private static final int WRITERS = 8;
    private static final int PERSONS = 400;
    private static final int ROTATIONS = 2;

    private final Vault vault;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final RotatingKeys master;
    private final Map<MigrantId, String> written = new ConcurrentHashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();

    VaultUnderRotationTests(
            @Autowired Vault vault,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transaction,
            @Autowired List<RotatingKeys> kinds) {
        this.vault = vault;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.master = kinds.stream()
                .filter(each -> each.kind() == KeyKind.MASTER)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void failsNoReaderAndNoWriterAndLosesNothing() throws Exception {
        List<MigrantId> persons = IntStream.range(0, PERSONS)
                .mapToObj(each -> begin("person " + each))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> working = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                working.add(threads.submit(untilOver(() -> read(any(persons)))));
            }
            for (int i = 0; i < WRITERS; i++) {
                List<MigrantId> own = persons.subList(i * PERSONS / WRITERS, (i + 1) * PERSONS / WRITERS);
                working.add(threads.submit(untilOver(() -> write(own))));
            }
            for (int i = 0; i < ROTATIONS; i++) {
                rotate();
            }
            over.set(true);
            for (Future<Boolean> each : working) {
                assertThat(each.get()).isTrue();
            }
        }

        assertThat(reads).hasValueGreaterThan(READERS);
        assertThat(writes).hasValueGreaterThan(WRITERS);
        assertThat(written)
                .allSatisfy((person, value) -> assertThat(open(person)).isEqualTo(value));
        assertThat(versions()).containsExactly(rotation().to());
    }

    private Callable<Boolean> untilOver(Runnable work) {
        return () -> {
            while (!over.get()) {
                work.run();
            }
            return true;
        };
    }

    private void read(MigrantId person) {
        assertThat(open(person)).startsWith("person ");
        reads.incrementAndGet();
    }

    /** Two in one transaction, in any order, and sometimes somebody new. */
    private void write(List<MigrantId> own) {
        MigrantId one = any(own);
        MigrantId two = any(own);
        String value = "person " + writes.incrementAndGet();
        transaction.executeWithoutResult(status -> {
            vault.seal(one, "NAMES", value.getBytes(UTF_8));
            vault.seal(two, "NAMES", value.getBytes(UTF_8));
        });
        written.put(one, value);
        written.put(two, value);
        begin(value);
    }

    private MigrantId begin(String value) {
        MigrantId person = MigrantId.next();
        transaction.executeWithoutResult(status -> vault.seal(person, "NAMES", value.getBytes(UTF_8)));
        written.put(person, value);
        return person;
    }

    private String open(MigrantId person) {
        Permit permit = new Permit(OFFICER, List.of(person));
        byte[] opened = transaction.execute(
                status -> vault.open(permit, List.of(person), "NAMES").getOrDefault(person, new byte[0]));
        return new String(opened, UTF_8);
    }

    private void rotate() {
        transaction.executeWithoutResult(status -> master.rotate());
        while (rotation().isRunning()) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private Rotation rotation() {
        return master.rotation().orElseThrow();
    }

    private List<Integer> versions() {
        return jdbc.sql("SELECT DISTINCT master_version FROM person_key")
                .query((row, index) -> row.getInt(1))
                .list();
    }

    private static MigrantId any(List<MigrantId> persons) {
        return persons.get(ThreadLocalRandom.current().nextInt(persons.size()));
    }
}
