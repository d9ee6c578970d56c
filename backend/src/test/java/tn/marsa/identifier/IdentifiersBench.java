package tn.marsa.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.BenchedMarsa;
import tn.marsa.CpuTime;
import tn.marsa.shared.MigrantId;

/** How many identifiers one core makes in a second. */
final class IdentifiersBench {

    private static final int THREADS = 64;
    private static final int ROUNDS = 5;
    private static final int ISSUED_A_ROUND = 200_000;
    private static final int ROWS = 5_000;

    private final IdentifierSupply supply;
    private final IssueIdentifier issueIdentifier;
    private final TransactionTemplate transaction;
    private final List<UniqueIdentifier> issued = new ArrayList<>();

    private IdentifiersBench(ConfigurableApplicationContext marsa) {
        this.supply = marsa.getBean(IdentifierSupply.class);
        this.issueIdentifier = marsa.getBean(IssueIdentifier.class);
        this.transaction = new TransactionTemplate(marsa.getBean(PlatformTransactionManager.class));
    }

    static void main() throws Exception {
        try (ConfigurableApplicationContext marsa = BenchedMarsa.start("identifiers")) {
            new IdentifiersBench(marsa).run();
        }
    }

    private void run() throws Exception {
        print(
                "%,d identifiers by %d threads, in %d rounds after one to warm up.",
                ROUNDS * ISSUED_A_ROUND, THREADS, ROUNDS);
        print(
                "Issued means: a counter out of a block leased durably in the database, FF1, check digits, the value built and");
        print("checked. Not its row in the register, which is part of the registration's transaction: see below.");
        print("A core's second is CPU time of all threads of the application and of the database together.");
        makeAtOnce(ISSUED_A_ROUND, supply::next);
        List<Double> rates = new ArrayList<>();
        double seconds = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            CpuTime before = CpuTime.spent();
            issued.addAll(makeAtOnce(ISSUED_A_ROUND, supply::next));
            CpuTime spent = CpuTime.spent().since(before);
            seconds += spent.seconds();
            rates.add(ISSUED_A_ROUND / spent.seconds());
            print(
                    "round %d: %,.0f a second and core (application %d ms, database %d ms)",
                    round,
                    rates.getLast(),
                    spent.application().toMillis(),
                    spent.database().toMillis());
        }
        print(
                "spread over the rounds: %,.0f to %,.0f",
                rates.stream().min(Double::compare).orElseThrow(),
                rates.stream().max(Double::compare).orElseThrow());
        measureWithRows();
        print(
                "identifiers issued=%d distinct=%d invalid=%d per_second_core=%.0f",
                issued.size(),
                issued.stream().distinct().count(),
                issued.stream().filter(IdentifiersBench::invalid).count(),
                issued.size() / seconds);
    }

    private void measureWithRows() throws Exception {
        CpuTime before = CpuTime.spent();
        long start = System.nanoTime();
        makeAtOnce(
                ROWS,
                () -> Objects.requireNonNull(transaction.execute(status -> issueIdentifier.issue(MigrantId.next()))));
        double elapsed = (System.nanoTime() - start) / 1e9;
        print(
                "for comparison, each with its row in a durable transaction: %,.0f a second, %,.0f a second and core",
                ROWS / elapsed, ROWS / CpuTime.spent().since(before).seconds());
    }

    private static List<UniqueIdentifier> makeAtOnce(int number, Supplier<UniqueIdentifier> make) throws Exception {
        UniqueIdentifier[][] made = new UniqueIdentifier[THREADS][number / THREADS];
        AtOnce.in(THREADS, thread -> {
            for (int i = 0; i < made[thread].length; i++) {
                made[thread][i] = make.get();
            }
        });
        return Stream.of(made).flatMap(Stream::of).toList();
    }

    /** By the congruence itself, not by the code that made the digits. */
    private static boolean invalid(UniqueIdentifier identifier) {
        return !identifier.value().matches("1[0-9]{11}") || Long.parseLong(identifier.value()) % 97 != 1;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
