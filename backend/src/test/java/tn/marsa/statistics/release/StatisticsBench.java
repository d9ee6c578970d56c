package tn.marsa.statistics.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.BenchedMarsa;
import tn.marsa.CpuTime;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.bench.Server;
import tn.marsa.shared.Role;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.SyntheticFacts;
import tn.marsa.statistics.plan.Plan;
import tools.jackson.databind.json.JsonMapper;

/** What an answer of the figures costs on registers of several sizes, beside a live count of the same on the same server. */
final class StatisticsBench {

    private static final int YEARS = 5;
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final int WARM_UP = 3_000;
    private static final int ANSWERS = 1_000;
    private static final int LIVE = 3;

    private static final String MEASURED = """
            Figures asked over HTTP with a real token, one question after the other: residents of one month by two dimensions; a
            series of 60 months; a year's residents by three dimensions, every cell. %d answers each after %d to warm up, no two alike
            to a cache: there is none. CPU time is that of the API with its just-in-time compiler, of the database and of the client,
            which shares the API's process, on %d cores. The server is %s.
            live_ratio: the CPU time of a GROUP BY over the facts that counts the first question's cells, in parts of its answer.
            growth: the largest of the three CPU times beside that of the size before. release_s: making the year's release.""";

    private static final List<String> QUESTIONS = List.of(
            "table(measure: STOCK, by: [ORIGIN_GROUP, SEX], period: \"2024-12\")"
                    + " { ... on StatisticsTable { cells { codes value status } total { value } } }",
            "series(measure: STOCK, from: \"2020-01\", to: \"2024-12\")"
                    + " { ... on StatisticsSeries { points { period value status } } }",
            "table(measure: STOCK, by: [CITIZENSHIP, SEX, AGE], period: \"2024\")"
                    + " { ... on StatisticsTable { cells { codes value status } total { value } } }");

    private static final String LIVE_COUNT = """
            SELECT citizenship, sex, SUM(stock_change), SUM(stock_change * CAST(record_key AS SIGNED)) FROM fact
            WHERE stock_change <> 0 AND happened_on <= '2024-12-31' GROUP BY citizenship, sex""";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<String> results = new ArrayList<>();
    private double[] before = {};

    private StatisticsBench() {}

    /** Takes {@code --persons 100000,1000000}. */
    static void main(String[] arguments) {
        List<Integer> sizes = arguments.length == 2 && arguments[0].equals("--persons")
                ? Arrays.stream(arguments[1].split(",", -1))
                        .map(Integer::valueOf)
                        .toList()
                : List.of(100_000, 1_000_000);
        // The bench itself says when a release is made.
        System.setProperty("marsa.statistics.releases.build-every", "1h");
        StatisticsBench bench = new StatisticsBench();
        for (int persons : sizes) {
            try (ConfigurableApplicationContext marsa = BenchedMarsa.start("statistics-" + persons, ApiCallers.class)) {
                bench.run(marsa, persons);
            }
        }
        bench.results.forEach(result -> print("%s", result));
    }

    private void run(ConfigurableApplicationContext marsa, int persons) {
        JdbcTemplate jdbc = marsa.getBean(JdbcTemplate.class);
        TransactionTemplate transaction = marsa.getBean(TransactionTemplate.class);
        print(
                MEASURED,
                ANSWERS,
                WARM_UP,
                Runtime.getRuntime().availableProcessors(),
                new Server(marsa.getBean(JdbcClient.class)).configuration());
        long started = System.nanoTime();
        CpuTime begun = CpuTime.spent();
        long facts = new SyntheticFacts(1, BEGIN, YEARS * 365 + 2).write(persons, jdbc, transaction);
        double seconds = seconds(started);
        print(
                "facts persons=%d facts=%d seconds=%.1f per_second=%.0f cpu_us=%.1f",
                persons,
                facts,
                seconds,
                facts / seconds,
                CpuTime.spent().since(begun).seconds() * 1e6 / facts);
        ApiCaller statistician = marsa.getBean(ApiCallers.class).join(Role.OBSERVATORY);
        double yearTakes = release(marsa, statistician, List.of("2024"));
        double monthsTake = release(marsa, statistician, months());
        Long rows = jdbc.queryForObject("SELECT COUNT(*) FROM statistics_cell", Long.class);
        print("the year's release took %.1f s, 60 months %.1f s", yearTakes, monthsTake);
        double[] cpu = new double[QUESTIONS.size()];
        double[] p99 = new double[QUESTIONS.size()];
        for (int question = 0; question < cpu.length; question++) {
            measure(request(marsa, statistician, QUESTIONS.get(question)), question, cpu, p99);
        }
        double live = live(jdbc, transaction);
        results.add(String.format(
                Locale.ROOT,
                "statistics persons=%d cpu_ms=%s p99_ms=%s growth=%s live_ratio=%.0f release_s=%.1f cube_rows=%d",
                persons,
                join(cpu),
                join(p99),
                growth(cpu),
                live / cpu[0],
                yearTakes,
                rows));
        before = cpu;
    }

    private static List<String> months() {
        return IntStream.range(0, YEARS * 12)
                .mapToObj(month -> BEGIN.plusMonths(month).toString().substring(0, 7))
                .toList();
    }

    /** Has releases made, publishes them, and answers the seconds that it took. */
    private static double release(ConfigurableApplicationContext marsa, ApiCaller statistician, List<String> periods) {
        JdbcTemplate jdbc = marsa.getBean(JdbcTemplate.class);
        TransactionTemplate transaction = marsa.getBean(TransactionTemplate.class);
        Plan plan = marsa.getBean(Plan.class);
        ReleaseTables tables = marsa.getBean(ReleaseTables.class);
        long started = System.nanoTime();
        for (String text : periods) {
            Period period = Period.parse(text);
            ReleaseId id = ReleaseId.next();
            transaction.executeWithoutResult(status -> {
                jdbc.update(
                        """
                    INSERT INTO statistics_release (id, period, granularity, begins_on, vintage, state, tables_done,
                        tables_total, prepared_by, prepared_at, recorded_before, publishable_from, plan_hash, offices_open, offices)
                    VALUES (?, ?, ?, ?, 1, 'PREPARING', 0, 0, ?, '2037-01-01', '2037-01-01', ?, ?, 1, 71)""",
                        id.bytes(),
                        text,
                        period.granularity().name(),
                        period.firstDay(),
                        statistician.caller().staff().bytes(),
                        period.lastDay(),
                        new byte[32]);
                tables.keep(id, plan.tables(period.granularity(), List.of()));
            });
        }
        marsa.getBean(BuildReleases.class).build();
        transaction.executeWithoutResult(status ->
                jdbc.update("UPDATE statistics_release SET state = 'PUBLISHED', published_at = '2037-01-01'"));
        return seconds(started);
    }

    private static void measure(HttpRequest request, int question, double[] cpu, double[] p99) {
        for (int answer = 0; answer < WARM_UP; answer++) {
            ask(request);
        }
        List<Double> times = new ArrayList<>();
        CpuTime begun = CpuTime.spent();
        for (int answer = 0; answer < ANSWERS; answer++) {
            long started = System.nanoTime();
            ask(request);
            times.add(seconds(started) * 1e3);
        }
        cpu[question] = CpuTime.spent().since(begun).seconds() * 1e3 / ANSWERS;
        p99[question] = times.stream().sorted().toList().get(ANSWERS * 99 / 100);
        print("question %d: %.2f ms of CPU time, p99 %.1f ms", question + 1, cpu[question], p99[question]);
    }

    /** Asks as cheaply as a client can: what it costs is to be the server's. */
    private static void ask(HttpRequest question) {
        try {
            HttpResponse<String> answer = HTTP.send(question, BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().contains("\"value\"")) {
                throw new IllegalStateException("no figures: " + answer.statusCode());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest request(ConfigurableApplicationContext marsa, ApiCaller statistician, String question) {
        String port = marsa.getEnvironment().getRequiredProperty("local.server.port");
        String body =
                new JsonMapper().writeValueAsString(Map.of("query", "{ statistics { answer: " + question + " } }"));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + statistician.token())
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** The CPU time of a live count, in milliseconds. */
    private static double live(JdbcTemplate jdbc, TransactionTemplate transaction) {
        CpuTime begun = CpuTime.spent();
        for (int count = 0; count < LIVE; count++) {
            transaction.executeWithoutResult(status -> jdbc.queryForList(LIVE_COUNT));
        }
        double live = CpuTime.spent().since(begun).seconds() * 1e3 / LIVE;
        print("a live count: %.0f ms of CPU time", live);
        return live;
    }

    private String growth(double[] cpu) {
        if (before.length == 0) {
            return "-";
        }
        double largest = IntStream.range(0, cpu.length)
                .mapToDouble(question -> cpu[question] / before[question])
                .max()
                .orElseThrow();
        return String.format(Locale.ROOT, "%.2f", largest);
    }

    private static String join(double[] values) {
        return Arrays.stream(values)
                .mapToObj(value -> String.format(Locale.ROOT, "%.1f", value))
                .collect(Collectors.joining("/"));
    }

    private static double seconds(long started) {
        return Duration.ofNanos(System.nanoTime() - started).toMillis() / 1e3;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
