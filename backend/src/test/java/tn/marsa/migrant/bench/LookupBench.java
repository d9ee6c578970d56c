package tn.marsa.migrant.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.BenchedMarsa;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.bench.Recorded;
import tn.marsa.bench.RecordedDatabase;
import tn.marsa.bench.Server;
import tn.marsa.migrant.bench.LookingOfficers.Looked;
import tn.marsa.migrant.bench.LookupLimit.LookedUp;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Ids;
import tn.marsa.shared.Role;

/** How many files a second are opened by identifier, over the API and, as the limit, over bare JDBC. */
final class LookupBench {

    private static final int FILES = 60;
    private static final int ROUNDS = 5;
    private static final int A_ROUND = 3_000;
    private static final int WARM_UP = 40_000;
    private static final List<Integer> CLIENTS = List.of(8, 32);
    private static final int RECORDINGS = 10;
    private static final String OFFICE = "1101";

    private static final String MEASURED = """
            A file opened by its identifier through the API, over HTTP with a real token, by an officer of its office: ten fields, five
            of them personal (names, birth, travel document, contact), each look with its row in the trail, durable: the server is %s.
            %d files, 8 and 32 clients in a process of their own; %d looks to warm up, then %d rounds of %d, in turn with the limit's.
            CPU time is that of the API with its just-in-time compiler and of the database, on %d cores; the clients' is not in it.
            The limit: what the API did in the database for one look, recorded, is done again by plain JDBC, prepared, a pooled
            connection for each client, any of the files, with unwrapping, opening and the trail's MAC computed again.
            limit_ratio is the API's CPU time in parts of the limit's. One look is %d statements, %d commits, %d of them durable:""";

    private final List<String> results = new ArrayList<>();

    private LookupBench() {}

    static void main() throws Exception {
        LookupBench bench = new LookupBench();
        try (ConfigurableApplicationContext marsa =
                BenchedMarsa.start("lookup", ApiCallers.class, RecordedDatabase.InPlace.class)) {
            bench.run(marsa);
        }
        // After all that Marsa may have to say while it ends: the result is the last line.
        bench.results.forEach(result -> print("%s", result));
    }

    private void run(ConfigurableApplicationContext marsa) throws Exception {
        ApiCallers callers = marsa.getBean(ApiCallers.class);
        List<LookedUp> files = files(marsa.getBean(JdbcClient.class), callers);
        List<ApiCaller> officers = IntStream.range(0, 32)
                .mapToObj(number -> callers.join(Role.OFFICER, OFFICE))
                .toList();
        URI api = URI.create(
                "http://127.0.0.1:" + marsa.getEnvironment().getRequiredProperty("local.server.port") + "/graphql");
        Recorded recorded = record(marsa.getBean(RecordedDatabase.class), officers.getFirst(), files.getFirst());
        print(
                MEASURED,
                new Server(marsa.getBean(JdbcClient.class)).configuration(),
                FILES,
                WARM_UP,
                ROUNDS,
                A_ROUND,
                Runtime.getRuntime().availableProcessors(),
                recorded.statements(),
                recorded.commits(),
                recorded.durableCommits());
        recorded.list().forEach(line -> print("%s", line));
        UUID officer = officers.getFirst().caller().staff().value();
        try (LookersApart lookers = new LookersApart(
                        api,
                        officers.stream().map(ApiCaller::token).toList(),
                        files.stream().map(LookedUp::identifier).toList());
                LookupLimit limit = new LookupLimit(marsa, recorded, files.getFirst(), files, officer)) {
            for (int clients : CLIENTS) {
                measure(clients, lookers, limit);
            }
        }
    }

    private static List<LookedUp> files(JdbcClient jdbc, ApiCallers callers) {
        List<LookedUp> files = new ArrayList<>();
        for (int number = 0; number < FILES; number++) {
            String identifier = Registered.in(OFFICE, callers);
            byte[] person = jdbc.sql("SELECT migrant_id FROM unique_identifier WHERE value = ?")
                    .param(identifier)
                    .query(byte[].class)
                    .single();
            files.add(new LookedUp(identifier, Ids.fromBytes(person)));
        }
        return files;
    }

    // What Marsa does by itself from time to time comes into some recordings: the shortest is of the look alone.
    private static Recorded record(RecordedDatabase recording, ApiCaller officer, LookedUp file) throws Exception {
        List<Recorded> recordings = new ArrayList<>();
        for (int number = 0; number < RECORDINGS; number++) {
            recordings.add(recording.during(() -> look(officer, file)));
        }
        return Collections.min(recordings, Comparator.comparingLong(Recorded::statements));
    }

    private static void look(ApiCaller officer, LookedUp file) {
        officer.api()
                .document(LookingOfficers.DOCUMENT)
                .variable("identifier", file.identifier())
                .execute()
                .path("migrant.names.surname")
                .hasValue();
    }

    private void measure(int clients, LookersApart lookers, LookupLimit limit) throws Exception {
        lookers.look(clients, WARM_UP);
        limit.run(clients, WARM_UP / 4);
        List<LookupRound> rounds = new ArrayList<>();
        List<LookupRound> limits = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            rounds.add(LookupRound.of(lookers.handle(), () -> lookers.look(clients, A_ROUND)));
            limits.add(LookupRound.of(
                    lookers.handle(), () -> new Looked(limit.run(clients, A_ROUND), 0, Double.NaN, Double.NaN)));
            print("%d clients, round %d: API %s", clients, round, rounds.getLast());
            print("                      limit %s", limits.getLast());
        }
        double cpu = LookupRound.median(rounds, LookupRound::cpuMillis);
        results.add(String.format(
                Locale.ROOT,
                "lookup clients=%d per_second=%.0f p50_ms=%.1f p99_ms=%.1f cpu_ms=%.2f limit_ratio=%.2f",
                clients,
                LookupRound.median(rounds, LookupRound::perSecond),
                LookupRound.median(rounds, round -> round.looked().p50()),
                LookupRound.median(rounds, round -> round.looked().p99()),
                cpu,
                cpu / LookupRound.median(limits, LookupRound::cpuMillis)));
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
