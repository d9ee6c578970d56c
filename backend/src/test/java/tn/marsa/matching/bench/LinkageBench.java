package tn.marsa.matching.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.BenchedMarsa;
import tn.marsa.access.ApiCallers;
import tn.marsa.matching.bench.Asking.Answer;
import tn.marsa.matching.bench.Asking.Found;
import tn.marsa.matching.index.Candidates;
import tn.marsa.matching.names.Transliterate;
import tn.marsa.registration.Desk;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Role;

/** How well persons are found again: files of known truth in the form of FEBRL, registered and asked for through the API. */
final class LinkageBench {

    private static final List<String> OFFICES = List.of("1101", "3101", "6101", "7101");

    private static final String MEASURED = """
            Each person of the index is registered through the API to the end, by %d officers and supervisors at once; who has no date of
            birth stays a draft at the stage of identity. Then each person of the query is searched for through the API by name, date of
            birth and address, as far as the record has them: %d persons indexed, %d of the query asked for%s. A record's number says who it
            is. completeness: the right file was among those opened; recall: among the first 1, 5, 10 of the answer; alert: a
            strength that must be decided; precision: of all alerts those that are right; false_alerts: of those of whom no file
            is there, the persons registered first included, the share that raised any; times over HTTP, one search after the other.""";

    private final ApiCallers callers;
    private final Transliterate transliterate;
    private final Candidates candidates;
    private final JdbcClient jdbc;
    private final URI api;

    private LinkageBench(ConfigurableApplicationContext marsa) {
        callers = marsa.getBean(ApiCallers.class);
        transliterate = marsa.getBean(Transliterate.class);
        candidates = marsa.getBean(Candidates.class);
        jdbc = marsa.getBean(JdbcClient.class);
        api = URI.create(
                "http://127.0.0.1:" + marsa.getEnvironment().getRequiredProperty("local.server.port") + "/graphql");
    }

    static void main(String... arguments) throws Exception {
        List<String> given = Arrays.asList(arguments);
        String result;
        try (ConfigurableApplicationContext marsa = BenchedMarsa.start("linkage", ApiCallers.class)) {
            result = new LinkageBench(marsa)
                    .run(file(given, "--index"), file(given, "--query"), given.contains("--negatives"));
        }
        // After all that Marsa may have to say while it ends: the result is the last line.
        System.out.println(result);
    }

    private static List<Known> file(List<String> arguments, String option) {
        int place = arguments.indexOf(option);
        if (place < 0 || place + 1 == arguments.size()) {
            throw new IllegalArgumentException("usage: script/bench linkage --index A.csv --query B.csv [--negatives]");
        }
        return FebrlFile.read(Path.of(arguments.get(place + 1)), "");
    }

    private String run(List<Known> index, List<Known> query, boolean negatives) throws Exception {
        Set<Integer> left = new HashSet<>();
        if (negatives) {
            index.stream().map(Known::person).filter(person -> person % 2 == 1).forEach(left::add);
        }
        List<Known> indexed =
                index.stream().filter(one -> !left.contains(one.person())).toList();
        Set<Integer> present = new HashSet<>();
        indexed.forEach(one -> present.add(one.person()));
        List<Known> asked = negatives
                ? query.stream().filter(one -> !present.contains(one.person())).toList()
                : query;
        System.out.printf(
                Locale.ROOT,
                MEASURED + "%n",
                OFFICES.size(),
                indexed.size(),
                asked.size(),
                negatives ? ", none of whom is in the index" : "");
        Outcome outcome = new Outcome(present);
        Map<String, Integer> persons = register(indexed, outcome);
        Asking asking =
                new Asking(api, callers.join(Role.OFFICER, OFFICES.getFirst()).token());
        for (Known one : asked) {
            outcome.count(one.person(), asking.ask(LinkedDesk.criteria(one.description())), persons);
            outcome.opened(one.person(), opened(one), persons);
        }
        return outcome.toString();
    }

    private Map<String, Integer> register(List<Known> indexed, Outcome outcome) throws Exception {
        ConcurrentLinkedQueue<Known> waiting = new ConcurrentLinkedQueue<>(indexed);
        Map<String, Integer> persons = new HashMap<>();
        try (ExecutorService desks = Executors.newFixedThreadPool(OFFICES.size())) {
            List<Future<LinkedDesk>> work = new ArrayList<>();
            for (String office : OFFICES) {
                LinkedDesk desk = new LinkedDesk(
                        new Desk(callers.join(Role.OFFICER, office)),
                        new Desk(callers.join(Role.SUPERVISOR, office)),
                        transliterate);
                work.add(desks.submit(() -> {
                    for (Known one = waiting.poll(); one != null; one = waiting.poll()) {
                        int person = one.person();
                        desk.register(one.description()).ifPresent(identifier -> {
                            synchronized (persons) {
                                persons.put(identifier, person);
                            }
                        });
                    }
                    return desk;
                }));
            }
            int stopped = 0;
            for (Future<LinkedDesk> each : work) {
                stopped += each.get().stopped();
            }
            outcome.registered(indexed.size(), stopped);
        }
        return persons;
    }

    private List<String> opened(Known one) {
        return candidates.of(one.description(), null).stream()
                .map(this::identifier)
                .toList();
    }

    private String identifier(MigrantId file) {
        return jdbc.sql("SELECT COALESCE(identifier, '') AS identifier FROM migrant WHERE id = ?")
                .param(file.bytes())
                .query((row, index) -> row.getString("identifier"))
                .single();
    }

    /** What the answers came to. */
    private static final class Outcome {

        private final Set<Integer> present;
        private final List<Double> millis = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private int complete;
        private long opened;
        private int rightAlerts;
        private int wrongAlerts;
        private int clean;
        private int alarmed;

        Outcome(Set<Integer> present) {
            this.present = present;
        }

        void registered(int persons, int stopped) {
            clean += persons;
            alarmed += stopped;
        }

        void opened(int person, List<String> files, Map<String, Integer> persons) {
            opened += files.size();
            complete += files.stream().anyMatch(file -> is(person, file, persons)) ? 1 : 0;
        }

        void count(int person, Answer answer, Map<String, Integer> persons) {
            millis.add(answer.nanos() / 1e6);
            List<Boolean> right = answer.found().stream()
                    .map(found -> is(person, found.identifier(), persons))
                    .toList();
            List<Found> alerts = answer.found().stream().filter(Found::alert).toList();
            int rightOnes = (int) alerts.stream()
                    .filter(found -> is(person, found.identifier(), persons))
                    .count();
            rightAlerts += rightOnes;
            wrongAlerts += alerts.size() - rightOnes;
            if (present.contains(person)) {
                places.add(right.indexOf(true));
            } else {
                clean++;
                alarmed += alerts.isEmpty() ? 0 : 1;
            }
        }

        // A draft has no identifier: it is taken for the one that is missing among those registered.
        private static boolean is(int person, @Nullable String identifier, Map<String, Integer> persons) {
            if (identifier == null || identifier.isEmpty()) {
                return !persons.containsValue(person);
            }
            return Integer.valueOf(person).equals(persons.get(identifier));
        }

        private double recall(int among) {
            return share(
                    places.stream().filter(place -> place >= 0 && place < among).count(), places.size());
        }

        private static double share(long part, long whole) {
            return whole == 0 ? 1 : (double) part / whole;
        }

        private double percentile(double share) {
            double[] sorted =
                    millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "linkage completeness=%.4f recall1=%.4f recall5=%.4f recall10=%.4f precision=%.4f "
                            + "false_alerts=%.4f candidates=%.1f p50_ms=%.1f p95_ms=%.1f",
                    share(complete, places.size()),
                    recall(1),
                    recall(5),
                    recall(10),
                    share(rightAlerts, rightAlerts + wrongAlerts),
                    share(alarmed, clean),
                    share(opened, millis.size()),
                    percentile(.5),
                    percentile(.95));
        }
    }
}
