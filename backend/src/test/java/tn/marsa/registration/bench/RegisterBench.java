package tn.marsa.registration.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.BenchedMarsa;
import tn.marsa.access.ApiCallers;
import tn.marsa.bench.Recorded;
import tn.marsa.bench.RecordedDatabase;
import tn.marsa.bench.Server;

/** How many persons a second go through the whole registration, over the API and, as the limit, over bare JDBC. */
final class RegisterBench {

    private static final int ROUNDS = 5;
    private static final int A_ROUND = 200;
    private static final int WARM_UP = 8_000;
    private static final List<String> TABLES = List.of(
            "trail",
            "person_key",
            "sealed_value",
            "registration",
            "saved_group",
            "registration_request",
            "migrant",
            "unique_identifier");

    private static final String MEASURED = """
            Complete registrations through the API: each is %d requests over HTTP with real tokens, by which an officer begins, saves
            the groups of six stages and submits, and a supervisor opens the file and validates it, so that the identifier is issued.
            %d clients, each an officer and a supervisor of another office; persons who differ, from a seed. Up to %d in four minutes
            to warm up, then %d rounds of %d, in turn with the limit's. Everything runs on this machine (%d cores): the API (in one
            process with the limit's loop, never at once), the database, and the clients. CPU time is each process's own, that of
            the API with its just-in-time compiler, which is busy for minutes.
            Commits are durable: the server is %s.""";
    private static final String LIMIT = """
            The limit: what the API did in the database for one registration, recorded between it and the driver, is done again by
            plain JDBC with new ids, by as many clients, prepared, each on a pooled connection of its own, into the same tables.
            Sealing, opening, wrapping, MACs and the identifier's FF1 are computed again; HTTP, tokens, GraphQL and checks are not.
            One registration is %d statements over %d takings of a connection, with %d commits, of which %d wait for the disk:""";

    private final Pairs pairs;
    private final URI api;
    private final Server server;
    private final List<RegisterRound> rounds = new ArrayList<>();
    private final List<RegisterRound> limits = new ArrayList<>();

    private RegisterBench(ConfigurableApplicationContext marsa) {
        pairs = Pairs.join(marsa.getBean(ApiCallers.class));
        api = URI.create(
                "http://127.0.0.1:" + marsa.getEnvironment().getRequiredProperty("local.server.port") + "/graphql");
        server = new Server(marsa.getBean(JdbcClient.class));
    }

    static void main() throws Exception {
        RegisterBench bench;
        try (ConfigurableApplicationContext marsa =
                BenchedMarsa.start("register", ApiCallers.class, RecordedDatabase.InPlace.class)) {
            bench = new RegisterBench(marsa);
            Recorded recorded = bench.record(marsa.getBean(RecordedDatabase.class));
            bench.say(recorded);
            try (OfficesApart clients = new OfficesApart(bench.api, bench.pairs.tokens());
                    RegisterLimit limit = new RegisterLimit(marsa, recorded, bench.pairs.callers())) {
                bench.run(clients, limit);
            }
        }
        // After all that Marsa may have to say while it ends: the result is the last line.
        bench.printResult();
    }

    private Recorded record(RecordedDatabase recording) throws Exception {
        OfficerAndSupervisor desk = pairs.first(api);
        VariedPersons persons = new VariedPersons(0);
        // The first time, staff are looked up and statements prepared.
        desk.register(persons.next());
        return recording.during(() -> desk.register(persons.next()));
    }

    private void say(Recorded recorded) {
        print(
                MEASURED,
                OfficerAndSupervisor.REQUESTS,
                pairs.number(),
                WARM_UP,
                ROUNDS,
                A_ROUND,
                Runtime.getRuntime().availableProcessors(),
                server.configuration());
        print(
                LIMIT,
                recorded.statements(),
                recorded.transactions().size(),
                recorded.commits(),
                recorded.durableCommits());
        recorded.list().forEach(line -> print("%s", line));
    }

    private void run(OfficesApart clients, RegisterLimit limit) throws Exception {
        print("warm-up: %s", RegisterRound.of(clients, () -> clients.register(Answers.NEEDED, WARM_UP)));
        print("warm-up of the limit: %s", RegisterRound.of(clients, () -> limit.run(A_ROUND)));
        for (int round = 1; round <= ROUNDS; round++) {
            long before = server.rows(TABLES);
            rounds.add(RegisterRound.of(clients, () -> clients.register(Answers.NEEDED, A_ROUND)));
            long between = server.rows(TABLES);
            limits.add(RegisterRound.of(clients, () -> limit.run(A_ROUND)));
            print("round %d: API %s", round, rounds.getLast());
            print("       limit %s", limits.getLast());
            print("       rows added: API %d, limit %d", between - before, server.rows(TABLES) - between);
        }
        printSpread("API", rounds);
        printSpread("limit", limits);
        print(
                "for comparison, with all that the admin UI asks for after each step: %s",
                RegisterRound.of(clients, () -> clients.register(Answers.OF_THE_UI, A_ROUND)));
    }

    private static void printSpread(String what, List<RegisterRound> measured) {
        print(
                "spread over the rounds: %s %.1f to %.1f a second, %.1f to %.1f CPU ms of application and database each",
                what,
                measured.stream().mapToDouble(RegisterRound::perSecond).min().orElseThrow(),
                measured.stream().mapToDouble(RegisterRound::perSecond).max().orElseThrow(),
                measured.stream().mapToDouble(RegisterRound::cpuMillis).min().orElseThrow(),
                measured.stream().mapToDouble(RegisterRound::cpuMillis).max().orElseThrow());
    }

    private void printResult() {
        RegisterRound all = RegisterRound.sum(rounds);
        RegisterRound limit = RegisterRound.sum(limits);
        print("limit: %.1f a second; limit_ratio is the API's rate in parts of the limit's", limit.perSecond());
        print(
                "register completed=%d errors=%d per_second=%.1f cpu_ms=%.1f limit_ratio=%.2f",
                all.completed(),
                all.outcome().errors().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                all.perSecond(),
                all.cpuMillis(),
                all.perSecond() / limit.perSecond());
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
