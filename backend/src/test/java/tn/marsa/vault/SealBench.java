package tn.marsa.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.BenchedMarsa;
import tn.marsa.CpuTime;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Permit;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

/** How many values one core opens and seals in a second. */
final class SealBench {

    private static final Caller OFFICER = new Caller(StaffId.next(), "an officer", Set.of(Role.OFFICER), null);
    private static final int PERSONS = 2_000;
    private static final int ROUNDS = 5;
    private static final int TURNS_A_ROUND = 60;
    private static final int TURNS_TO_WARM_UP = 120;
    private static final String MEASURED = """
            %,d persons with %d sealed values each, of %s bytes, as a registration leaves them. Opened means: the person's key is
            unwrapped by the master key, once a person, and each value opened under it, by the vault's own classes (%s);
            sealed means the same with each value sealed anew, a fresh nonce for each. No database: what it costs to reach the
            rows is told below. The limit is the same work by the JDK's bare AES-256-GCM (javax.crypto.Cipher): the
            associated data made beforehand, one cipher for all, nothing else. A core's second is CPU time of the whole process,
            with its compiler and collector; one thread for each of %d cores. %d rounds of %,d values each way, in turn with the
            limit's.""";

    private final List<SealedPerson> persons = new ArrayList<>();
    private final VaultWork vault;
    private final BareCipherWork limit;
    private final Vault rows;
    private final TransactionTemplate transaction;

    private SealBench(ConfigurableApplicationContext marsa) {
        rows = marsa.getBean(Vault.class);
        transaction = new TransactionTemplate(marsa.getBean(PlatformTransactionManager.class));
        vault = new VaultWork(marsa.getBean(PersonKeys.class));
        limit = new BareCipherWork();
        for (int i = 0; i < PERSONS; i++) {
            persons.add(SealedPerson.kept(i, marsa));
        }
    }

    static void main() throws Exception {
        SealBench bench;
        Rates rates;
        try (ConfigurableApplicationContext marsa = BenchedMarsa.start("seal")) {
            bench = new SealBench(marsa);
            bench.say();
            rates = bench.run();
        }
        // After all that Marsa may have to say while it ends: the result is the last line.
        rates.print();
    }

    private void say() {
        print(
                MEASURED,
                PERSONS,
                SealedPerson.VALUES.size(),
                SealedPerson.VALUES.values().stream()
                        .map(value -> String.valueOf(value.formatted(0).getBytes(UTF_8).length))
                        .collect(Collectors.joining(", ")),
                "PersonKeys, MasterKey, SealingKey, SealedValue",
                Runtime.getRuntime().availableProcessors(),
                ROUNDS,
                TURNS_A_ROUND * PERSONS * SealedPerson.VALUES.size());
    }

    private Rates run() throws Exception {
        for (SealWork work : List.of(vault, limit)) {
            measure(TURNS_TO_WARM_UP, work::open);
            measure(TURNS_TO_WARM_UP, work::seal);
        }
        Rates rates = new Rates();
        for (int round = 1; round <= ROUNDS; round++) {
            rates.opens().add(measure(TURNS_A_ROUND, vault::open));
            rates.opensOfLimit().add(measure(TURNS_A_ROUND, limit::open));
            rates.seals().add(measure(TURNS_A_ROUND, vault::seal));
            rates.sealsOfLimit().add(measure(TURNS_A_ROUND, limit::seal));
            print(
                    "round %d: %,.0f opened and %,.0f sealed a second and core; limit %,.0f and %,.0f",
                    round,
                    rates.opens().getLast(),
                    rates.seals().getLast(),
                    rates.opensOfLimit().getLast(),
                    rates.sealsOfLimit().getLast());
        }
        rates.printSpread();
        compareWithRows();
        return rates;
    }

    /** How many values a second of one core are done; each thread has its share of the persons. */
    private double measure(int turns, SealWork.Step step) throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        CpuTime before = CpuTime.spent();
        List<Thread> working = IntStream.range(0, threads)
                .mapToObj(thread -> Thread.ofPlatform().start(() -> work(thread, threads, turns, step)))
                .toList();
        for (Thread each : working) {
            each.join();
        }
        double seconds = CpuTime.spent().since(before).application().toNanos() / 1e9;
        return (double) turns * PERSONS * SealedPerson.VALUES.size() / seconds;
    }

    private void work(int thread, int threads, int turns, SealWork.Step step) {
        for (int turn = 0; turn < turns; turn++) {
            for (int i = thread; i < PERSONS; i += threads) {
                step.of(persons.get(i));
            }
        }
    }

    private void compareWithRows() {
        CpuTime before = CpuTime.spent();
        long start = System.nanoTime();
        for (int i = 0; i + 50 <= PERSONS; i += 50) {
            Collection<MigrantId> page =
                    persons.subList(i, i + 50).stream().map(SealedPerson::id).toList();
            Permit permit = new Permit(OFFICER, page);
            transaction.executeWithoutResult(status -> rows.open(permit, page, SealedPerson.VALUES.keySet()));
        }
        int values = PERSONS * SealedPerson.VALUES.size();
        CpuTime spent = CpuTime.spent().since(before);
        print(
                "for comparison, read from the database too, 50 persons at a time: %,.0f values a second, %,.0f a second and core",
                values / ((System.nanoTime() - start) / 1e9), values / spent.seconds());
    }

    /** Values a second and core, by round. */
    private record Rates(List<Double> opens, List<Double> opensOfLimit, List<Double> seals, List<Double> sealsOfLimit) {

        Rates() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void printSpread() {
            SealBench.print(
                    "spread over the rounds: %,.0f to %,.0f opened, %,.0f to %,.0f sealed; limit %,.0f to %,.0f and %,.0f to %,.0f",
                    least(opens),
                    most(opens),
                    least(seals),
                    most(seals),
                    least(opensOfLimit),
                    most(opensOfLimit),
                    least(sealsOfLimit),
                    most(sealsOfLimit));
        }

        void print() {
            SealBench.print(
                    "seal opens_per_second=%.0f seals_per_second=%.0f opens_limit_ratio=%.2f seals_limit_ratio=%.2f",
                    mean(opens), mean(seals), mean(opens) / mean(opensOfLimit), mean(seals) / mean(sealsOfLimit));
        }

        private static double least(List<Double> rates) {
            return rates.stream().min(Double::compare).orElseThrow();
        }

        private static double most(List<Double> rates) {
            return rates.stream().max(Double::compare).orElseThrow();
        }

        private static double mean(List<Double> rates) {
            return rates.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
