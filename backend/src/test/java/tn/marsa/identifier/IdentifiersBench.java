package tn.marsa.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.LongStream;
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
    private static final int WARM_UP = 400_000;
    private static final int ROWS = 5_000;

    private final IdentifierSupply supply;
    private final IssueIdentifier issueIdentifier;
    private final TransactionTemplate transaction;
    private final LongStream.Builder issued = LongStream.builder();
    private double seconds;

    private IdentifiersBench(ConfigurableApplicationContext marsa) {
        this.supply = marsa.getBean(IdentifierSupply.class);
        this.issueIdentifier = marsa.getBean(IssueIdentifier.class);
        this.transaction = new TransactionTemplate(marsa.getBean(PlatformTransactionManager.class));
    }

    static void main() throws Exception {
        IdentifiersBench bench;
        try (ConfigurableApplicationContext marsa = BenchedMarsa.start("identifiers")) {
            bench = new IdentifiersBench(marsa);
            bench.run();
        }
        // After all that Marsa may have to say while it ends: the result is the last line.
        bench.printResult();
    }

    private void run() throws Exception {
        print(
                "%,d identifiers by %d threads, in %d rounds, after %,d to warm up.",
                ROUNDS * ISSUED_A_ROUND, THREADS, ROUNDS, WARM_UP);
        print(
                "Issued means: a counter out of a block leased durably in the database, FF1, check digits, the value built and");
        print("checked. Not its row in the register, which is part of the registration's transaction: see below.");
        print("A core's second is CPU time of all threads of the application and of the database together.");
        makeAtOnce(WARM_UP, supply::next);
        List<Double> rates = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            CpuTime before = CpuTime.spent();
            long[] made = makeAtOnce(ISSUED_A_ROUND, supply::next);
            CpuTime spent = CpuTime.spent().since(before);
            LongStream.of(made).forEach(issued);
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
    }

    private void printResult() {
        long[] values = issued.build().toArray();
        print(
                "identifiers issued=%d distinct=%d invalid=%d per_second_core=%.0f",
                values.length,
                LongStream.of(values).distinct().count(),
                LongStream.of(values).filter(IdentifiersBench::invalid).count(),
                values.length / seconds);
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

    private static long[] makeAtOnce(int number, Supplier<UniqueIdentifier> make) throws Exception {
        long[][] made = new long[THREADS][number / THREADS];
        AtOnce.in(THREADS, thread -> {
            for (int i = 0; i < made[thread].length; i++) {
                made[thread][i] = Long.parseLong(make.get().value());
            }
        });
        return Stream.of(made).flatMapToLong(LongStream::of).toArray();
    }

    /** By the congruence itself, not by the code that made the digits; 12 digits that begin with 1. */
    private static boolean invalid(long value) {
        return value / 100_000_000_000L != 1 || value % 97 != 1;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
