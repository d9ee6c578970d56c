package tn.marsa.registration.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tn.marsa.registration.bench.OfficerAndSupervisor.Failed;
import tn.marsa.registration.bench.OfficesApart.Outcome;
import tools.jackson.databind.json.JsonMapper;

/**
 * The load of {@link RegisterBench}, in a process of its own so that its CPU time is nobody else's. On standard input: the API's address,
 * then a line with two tokens for each client, an empty line, and then for each round a line with the kind of answers and a number of
 * registrations. Answers each round with one line, an {@link Outcome} as JSON.
 */
final class BusyOffices {

    private static final Duration LONGEST_ROUND = Duration.ofMinutes(4);
    private static final int SEED = 2026;

    private final URI api;
    private final List<List<String>> tokens = new ArrayList<>();
    private final VariedPersons persons = new VariedPersons(SEED);

    static void main() throws Exception {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        BusyOffices offices = new BusyOffices(input);
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            List<String> round = List.of(line.split(" ", 2));
            Outcome outcome = offices.register(Answers.valueOf(round.getFirst()), Integer.parseInt(round.getLast()));
            System.out.println(new JsonMapper().writeValueAsString(outcome));
        }
    }

    private BusyOffices(BufferedReader input) throws IOException {
        api = URI.create(input.readLine());
        for (String line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
            tokens.add(List.of(line.split(" ", 2)));
        }
    }

    private Outcome register(Answers answers, int number) {
        AtomicInteger left = new AtomicInteger(number);
        AtomicInteger completed = new AtomicInteger();
        Map<String, Integer> errors = new TreeMap<>();
        long end = System.nanoTime() + LONGEST_ROUND.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(tokens.size())) {
            tokens.forEach(pair -> threads.execute(() -> {
                OfficerAndSupervisor client = new OfficerAndSupervisor(api, answers, pair.getFirst(), pair.getLast());
                while (System.nanoTime() < end && left.getAndDecrement() > 0) {
                    String error = register(client);
                    if (error == null) {
                        completed.incrementAndGet();
                    } else {
                        note(errors, error);
                    }
                }
            }));
        }
        return new Outcome(completed.get(), errors);
    }

    private static void note(Map<String, Integer> errors, String error) {
        synchronized (errors) {
            errors.merge(error, 1, Integer::sum);
        }
    }

    /** The kind of error; null if there was none. */
    private @Nullable String register(OfficerAndSupervisor client) {
        try {
            client.register(next());
            return null;
        } catch (Failed failed) {
            return failed.getMessage();
        } catch (IOException | InterruptedException broken) {
            return broken.getClass().getSimpleName();
        }
    }

    private Map<String, Map<String, Object>> next() {
        synchronized (persons) {
            return persons.next();
        }
    }
}
