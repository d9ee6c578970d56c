package tn.marsa.migrant.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import tn.marsa.CpuTime;
import tn.marsa.migrant.bench.LookingOfficers.Looked;

/**
 * One round of {@link LookupBench}, of the API or of the limit.
 *
 * @param cpu of the process that the API runs in, where the limit's loop runs too, and of the database
 */
record LookupRound(Looked looked, double seconds, CpuTime cpu) {

    /** Measures the work while nothing else is under way. */
    static LookupRound of(ProcessHandle clients, Callable<Looked> work) throws Exception {
        CpuTime before = CpuTime.spent(clients);
        long start = System.nanoTime();
        Looked looked = work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new LookupRound(looked, seconds, CpuTime.spent(clients).since(before));
    }

    double perSecond() {
        return looked.completed() / seconds;
    }

    /** CPU time of application and database for each look. */
    double cpuMillis() {
        return cpu.seconds() * 1e3 / looked.completed();
    }

    static double median(List<LookupRound> rounds, ToDoubleFunction<LookupRound> figure) {
        return rounds.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.0f a second, %.2f CPU ms each (application %.2f, database %.2f)%s",
                perSecond(),
                cpuMillis(),
                cpu.application().toNanos() / 1e6 / looked.completed(),
                cpu.database().toNanos() / 1e6 / looked.completed(),
                looked.errors() == 0 ? "" : ", errors: " + looked.errors());
    }
}
