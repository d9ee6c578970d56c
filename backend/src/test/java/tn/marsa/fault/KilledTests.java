package tn.marsa.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.util.FileSystemUtils;
import tn.marsa.fault.KilledMarsa.Victim;
import tools.jackson.databind.JsonNode;

/**
 * Offices work on while the API or its database is killed, again and again, in the middle of a change, and starts again under a clock
 * that is an hour off. Five times; as often as {@code -Dmarsa.kills} says. Most of it is starts, beside which other tests go on.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledTests {

    private static final int KILLS = Integer.getInteger("marsa.kills", 5);
    private static final int OFFICES = 4;
    private static final Path DATA = Path.of("target/faults").toAbsolutePath();
    private static final List<Kill> MOMENTS = List.of(
            new Kill(Victim.APPLICATION, "saveFields", 9),
            new Kill(Victim.DATABASE, "validateRegistration", 3),
            new Kill(Victim.APPLICATION, "validateRegistration", 3),
            new Kill(Victim.DATABASE, "saveFields", 9),
            new Kill(Victim.APPLICATION, "submitForValidation", 3),
            new Kill(Victim.DATABASE, "submitForValidation", 3),
            new Kill(Victim.APPLICATION, "startRegistration", 3),
            new Kill(Victim.DATABASE, "startRegistration", 3));

    private final Random random = new Random(1);
    private final List<OfficeAtWork> offices = new ArrayList<>();
    private KilledMarsa marsa;
    private String auditor = "";

    /**
     * When somebody is killed: up to 15 milliseconds after a mutation of that name was under way so many times.
     */
    private record Kill(Victim victim, String mutation, int time) {}

    KilledTests() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        marsa = KilledMarsa.on(DATA, Duration.ZERO);
    }

    @BeforeEach
    void join() throws Exception {
        auditor = marsa.join("AUDITOR", "-");
        for (int office = 0; office < OFFICES; office++) {
            String code = office % 2 == 0 ? "1101" : "6101";
            offices.add(new OfficeAtWork(marsa.join("OFFICER", code), marsa.join("SUPERVISOR", code)));
        }
    }

    @AfterEach
    void end() throws Exception {
        marsa.close();
    }

    @Test
    void keepEachAcknowledgedRecordOnceWithItsTrail() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            workUntil(MOMENTS.get(kill % MOMENTS.size()));
            // Each start sets the clock an hour on, or back again.
            marsa = KilledMarsa.on(DATA, Duration.ofHours((kill + 1) % 2));
            assertNothingAcknowledgedIsMissing();
            for (OfficeAtWork office : offices) {
                office.repeat(marsa.api(), marsa.token(office.officer()), marsa.token(office.supervisor()));
            }
            assertThat(offices).allSatisfy(office -> assertThat(office.wrong()).isEmpty());
            assertEachIsThereOnce();
            JsonNode proof = new Auditor(marsa.api(), marsa.token(auditor)).examination();
            assertThat(proof.path("whole").asBoolean()).as(proof.toString()).isTrue();
        }
    }

    private void workUntil(Kill kill) throws Exception {
        AtomicInteger times = new AtomicInteger(kill.time());
        CountDownLatch now = new CountDownLatch(1);
        Consumer<String> sent = name -> {
            if (name.equals(kill.mutation()) && times.decrementAndGet() == 0) {
                now.countDown();
            }
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (OfficeAtWork office : offices) {
                String officer = marsa.token(office.officer());
                String supervisor = marsa.token(office.supervisor());
                URI api = marsa.api();
                threads.execute(() -> office.work(api, officer, supervisor, sent));
            }
            assertThat(now.await(60, TimeUnit.SECONDS)).isTrue();
            TimeUnit.MICROSECONDS.sleep(random.nextInt(15_000));
            marsa.kill(kill.victim());
        }
    }

    private void assertNothingAcknowledgedIsMissing() throws Exception {
        for (Map.Entry<String, JsonNode> record : ledger()) {
            assertThat(version(record.getKey()))
                    .isGreaterThanOrEqualTo(record.getValue().path("version").asInt());
        }
    }

    private void assertEachIsThereOnce() throws Exception {
        for (Map.Entry<String, JsonNode> record : ledger()) {
            assertThat(version(record.getKey()))
                    .isEqualTo(record.getValue().path("version").asInt());
        }
        long validated = ledger().stream()
                .filter(record -> record.getValue().path("state").asString().equals("VALIDATED"))
                .count();
        assertThat(marsa.count("registration")).isEqualTo(ledger().size());
        assertThat(marsa.count("registration WHERE state = 'VALIDATED'")).isEqualTo(validated);
        assertThat(marsa.count("unique_identifier WHERE migrant_id IS NOT NULL"))
                .isEqualTo(validated);
        assertThat(marsa.count("migrant WHERE identifier IS NOT NULL")).isEqualTo(validated);
        assertThat(marsa.count("trail WHERE action = 'IDENTIFIER_ISSUED'")).isEqualTo(validated);
        // A row for each change that was acknowledged, and for none that was not.
        assertThat(marsa.count("registration_request"))
                .isEqualTo(offices.stream().mapToInt(OfficeAtWork::acknowledged).sum());
        assertThat(marsa.count("trail WHERE action = 'WRITE' AND detail = 'START'"))
                .isEqualTo(ledger().size());
        assertThat(marsa.count("(SELECT 1 FROM trail WHERE action IN ('WRITE', 'IDENTIFIER_ISSUED')"
                        + " GROUP BY migrant_id, action, detail HAVING COUNT(*) > 1) AS twice"))
                .isZero();
    }

    private int version(String number) throws Exception {
        return Integer.parseInt(marsa.ask("SELECT version FROM registration WHERE number = '" + number + "'"));
    }

    private List<Map.Entry<String, JsonNode>> ledger() {
        return offices.stream()
                .flatMap(office -> office.ledger().entrySet().stream())
                .toList();
    }
}
