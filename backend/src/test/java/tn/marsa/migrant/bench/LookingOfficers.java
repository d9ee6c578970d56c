package tn.marsa.migrant.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/**
 * The load of {@link LookupBench}, in a process of its own so that its CPU time is nobody else's. On standard input: the API's address, a
 * line of tokens, a line of identifiers, and then for each round a line with a number of clients and a number of looks. Answers each round
 * with one line, a {@link Looked} as JSON.
 */
final class LookingOfficers {

    /** Ten fields of a file, five of them personal. */
    static final String DOCUMENT = """
            query($identifier: UniqueIdentifier!) { migrant(identifier: $identifier) { ... on Migrant {
              identifier status registeredAs createdAt updatedAt
              names { surname givenNames } birth { date } travelDocument { number } contact { phone } } } }""";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private final List<String> tokens;
    private final List<byte[]> requests;

    static void main() throws Exception {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        LookingOfficers officers = new LookingOfficers(
                URI.create(input.readLine()),
                List.of(input.readLine().split(" ", -1)),
                List.of(input.readLine().split(" ", -1)));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            List<String> round = List.of(line.split(" ", 2));
            Looked looked = officers.look(Integer.parseInt(round.getFirst()), Integer.parseInt(round.getLast()));
            System.out.println(new JsonMapper().writeValueAsString(looked));
        }
    }

    private LookingOfficers(URI api, List<String> tokens, List<String> identifiers) {
        this.api = api;
        this.tokens = tokens;
        JsonMapper json = new JsonMapper();
        this.requests = identifiers.stream()
                .map(identifier -> json.writeValueAsBytes(
                        Map.of("query", DOCUMENT, "variables", Map.of("identifier", identifier))))
                .toList();
    }

    private Looked look(int clients, int number) throws Exception {
        AtomicInteger left = new AtomicInteger(number);
        AtomicInteger errors = new AtomicInteger();
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            String token = tokens.get(client % tokens.size());
            work.add(() -> look(token, left, errors));
        }
        List<Long> times = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Future<List<Long>> each : threads.invokeAll(work)) {
                times.addAll(each.get());
            }
        }
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Looked(
                sorted.length - errors.get(),
                errors.get(),
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6);
    }

    /** Nanoseconds of each look. */
    private List<Long> look(String token, AtomicInteger left, AtomicInteger errors)
            throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        while (left.getAndDecrement() > 0) {
            byte[] request = requests.get(ThreadLocalRandom.current().nextInt(requests.size()));
            long start = System.nanoTime();
            String answer = http.send(
                            HttpRequest.newBuilder(api)
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofByteArray(request))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            times.add(System.nanoTime() - start);
            if (!answer.contains("\"surname\":\"") || answer.contains("\"errors\"")) {
                errors.incrementAndGet();
            }
        }
        return times;
    }

    /** What came of a round; times in milliseconds. */
    record Looked(int completed, int errors, double p50, double p99) {}
}
