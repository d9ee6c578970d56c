package tn.marsa.registration.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import tn.marsa.CpuTime;
import tn.marsa.registration.bench.OfficesApart.Outcome;

/**
 * One round of {@link RegisterBench}, of the API or of the limit.
 *
 * @param cpu of the process that the API runs in, where the limit's loop runs too, and of the database
 * @param clientSeconds CPU time of the process that the API's clients run in
 */
record RegisterRound(Outcome outcome, double seconds, CpuTime cpu, double clientSeconds) {

    /** Measures the work while nothing else is under way. */
    static RegisterRound of(OfficesApart clients, Callable<Outcome> work) throws Exception {
        CpuTime before = CpuTime.spent(clients.handle());
        long clientsBefore = clients.cpu().toNanos();
        long start = System.nanoTime();
        Outcome outcome = work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        CpuTime spent = CpuTime.spent(clients.handle()).since(before);
        return new RegisterRound(outcome, seconds, spent, (clients.cpu().toNanos() - clientsBefore) / 1e9);
    }

    /** All of several rounds as one. */
    static RegisterRound sum(List<RegisterRound> rounds) {
        return rounds.stream()
                .reduce((one, other) -> new RegisterRound(
                        one.outcome.plus(other.outcome),
                        one.seconds + other.seconds,
                        one.cpu.plus(other.cpu),
                        one.clientSeconds + other.clientSeconds))
                .orElseThrow();
    }

    int completed() {
        return outcome.completed();
    }

    double perSecond() {
        return completed() / seconds;
    }

    /** CPU time of API and database for each registration. */
    double cpuMillis() {
        return cpu.seconds() * 1e3 / completed();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f a second; CPU ms each: application %.1f, database %.1f, clients %.1f; %.2f cores busy%s",
                perSecond(),
                cpu.application().toNanos() / 1e6 / completed(),
                cpu.database().toNanos() / 1e6 / completed(),
                clientSeconds * 1e3 / completed(),
                (cpu.seconds() + clientSeconds) / seconds,
                outcome.errors().isEmpty() ? "" : "; errors: " + outcome.errors());
    }
}
