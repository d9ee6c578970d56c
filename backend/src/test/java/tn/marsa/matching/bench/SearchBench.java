package tn.marsa.matching.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.BenchedMarsa;
import tn.marsa.CpuTime;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.bench.Server;
import tn.marsa.registration.Desk;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;
import tools.jackson.databind.json.JsonMapper;

/** How long the check for duplicates takes while the person waits, in registers of several sizes. */
final class SearchBench {

    private static final int CLIENTS = 8;
    private static final int DRAFTS = 160;
    private static final int WARM_UP = 4_000;
    private static final int ROUNDS = 3;
    private static final int A_ROUND = 2_000;
    private static final String CHECK = "query($id: ID!) { registration(id: $id) { candidates { pair strength } } }";

    private static final String MEASURED = """
            The candidates of a registration at the stage of the duplicate check, asked for over HTTP with real tokens by %d clients at
            once: %d registrations, half of persons who are in the register under another spelling, half of others; %d checks to
            warm up, then %d rounds of %d. The register is filled beforehand, sealed and with its keys; a tenth of all persons are
            Mohamed, in any spelling. candidates: files opened by a check; rows_read: rows that the database's handlers read
            for a check; growth: p95 in parts of that of the size before. %d cores; the server is %s.""";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private double before = Double.NaN;

    private SearchBench() {}

    static void main(String... arguments) throws Exception {
        List<String> given = Arrays.asList(arguments);
        int place = given.indexOf("--persons");
        List<String> sizes = List.of((place < 0 ? "100000,1000000" : given.get(place + 1)).split(",", -1));
        SearchBench bench = new SearchBench();
        List<String> results = new ArrayList<>();
        for (String size : sizes) {
            try (ConfigurableApplicationContext marsa = BenchedMarsa.start("search", ApiCallers.class)) {
                results.add(bench.run(marsa, Integer.parseInt(size)));
            }
        }
        // After all that Marsa may have to say while it ends: the results are the last lines.
        results.forEach(System.out::println);
    }

    private String run(ConfigurableApplicationContext marsa, int persons) throws Exception {
        JdbcClient jdbc = marsa.getBean(JdbcClient.class);
        print(
                MEASURED,
                CLIENTS,
                DRAFTS,
                WARM_UP,
                ROUNDS,
                A_ROUND,
                Runtime.getRuntime().availableProcessors(),
                new Server(jdbc).configuration());
        LargeRegister register = new LargeRegister(marsa);
        long started = System.nanoTime();
        long keys = register.fill(persons, DRAFTS / 2);
        print("filled persons=%d keys=%d seconds=%d", persons, keys, (System.nanoTime() - started) / 1_000_000_000);
        List<HttpRequest> checks = checks(marsa, register);
        ask(checks, WARM_UP);
        List<Double> p50 = new ArrayList<>();
        List<Double> p95 = new ArrayList<>();
        long read = handled(jdbc);
        long trail = opened(jdbc);
        for (int round = 1; round <= ROUNDS; round++) {
            CpuTime begun = CpuTime.spent();
            List<Double> times = ask(checks, A_ROUND);
            CpuTime spent = CpuTime.spent().since(begun);
            p50.add(times.get(times.size() / 2));
            p95.add(times.get(times.size() * 95 / 100));
            print(
                    "round %d: p50 %.1f ms, p95 %.1f ms, CPU %.2f ms a check, clients included, %.2f ms of it the database's",
                    round,
                    p50.getLast(),
                    p95.getLast(),
                    spent.seconds() * 1e3 / A_ROUND,
                    spent.database().toNanos() / 1e6 / A_ROUND);
        }
        double median = p95.stream().sorted().toList().get(ROUNDS / 2);
        String result = String.format(
                Locale.ROOT,
                "search persons=%d p50_ms=%.1f p95_ms=%.1f candidates=%.1f rows_read=%.0f growth=%s",
                persons,
                p50.stream().sorted().toList().get(ROUNDS / 2),
                median,
                (double) (opened(jdbc) - trail) / (ROUNDS * A_ROUND),
                (double) (handled(jdbc) - read) / (ROUNDS * A_ROUND),
                Double.isNaN(before) ? "-" : String.format(Locale.ROOT, "%.2f", median / before));
        before = median;
        return result;
    }

    private static List<HttpRequest> checks(ConfigurableApplicationContext marsa, LargeRegister register) {
        ApiCallers callers = marsa.getBean(ApiCallers.class);
        Random random = new Random(2);
        List<ApiCaller> officers = Stream.of("1101", "3101", "6101", "7101", "1101", "3101", "6101", "7101")
                .map(office -> callers.join(Role.OFFICER, office))
                .toList();
        List<Traveller> travellers = Stream.concat(register.known().stream(), register.newcomers().stream())
                .toList();
        List<HttpRequest> checks = new ArrayList<>();
        for (int number = 0; number < travellers.size(); number++) {
            ApiCaller officer = officers.get(number % officers.size());
            Desk.Draft draft = new Desk(officer)
                    .at(Stage.DUPLICATE_CHECK, travellers.get(number).atTheDesk(random));
            checks.add(request(marsa, officer, draft));
        }
        return checks;
    }

    private static HttpRequest request(ConfigurableApplicationContext marsa, ApiCaller officer, Desk.Draft draft) {
        String port = marsa.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Authorization", "Bearer " + officer.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new JsonMapper()
                        .writeValueAsBytes(Map.of("query", CHECK, "variables", Map.of("id", draft.id())))))
                .build();
    }

    /** Milliseconds of each, the quickest first. */
    private static List<Double> ask(List<HttpRequest> checks, int number) throws Exception {
        ConcurrentLinkedQueue<HttpRequest> waiting = new ConcurrentLinkedQueue<>();
        for (int check = 0; check < number; check++) {
            waiting.add(checks.get(check % checks.size()));
        }
        List<Double> times = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<List<Double>>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                work.add(clients.submit(() -> ask(waiting)));
            }
            for (Future<List<Double>> each : work) {
                times.addAll(each.get());
            }
        }
        return times.stream().sorted().toList();
    }

    private static List<Double> ask(ConcurrentLinkedQueue<HttpRequest> waiting) throws Exception {
        List<Double> times = new ArrayList<>();
        for (HttpRequest check = waiting.poll(); check != null; check = waiting.poll()) {
            long started = System.nanoTime();
            String answer = HTTP.send(check, BodyHandlers.ofString()).body();
            times.add((System.nanoTime() - started) / 1e6);
            if (!answer.contains("\"candidates\":")) {
                throw new IllegalStateException("A check was not answered");
            }
        }
        return times;
    }

    private static long handled(JdbcClient jdbc) {
        return jdbc.sql("SHOW GLOBAL STATUS LIKE 'Handler_read%'").query((row, index) -> row.getLong(2)).list().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static long opened(JdbcClient jdbc) {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(CAST(SUBSTRING_INDEX(detail, 'OPENED.', -1) AS SIGNED)), 0)
                        FROM trail WHERE action = 'COMPARISON'""").query((row, index) -> row.getLong(1)).single();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
