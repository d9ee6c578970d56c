package tn.marsa.attack;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.test.web.reactive.server.WebTestClient;
import tn.marsa.attack.Attack.Outcome;
import tn.marsa.registration.Desk;
import tn.marsa.registration.PlantedPerson;

/**
 * {@code script/attack}: the attacks on any running server, each by its name. Tokens come as environment variables, {@code
 * MARSA_TOKEN_OFFICER} and so on. It registers one person with made-up texts, whom it leaves behind with some drafts.
 */
final class AttackRun {

    private final List<Outcome> outcomes = new ArrayList<>();

    private AttackRun() {}

    static void main(String[] arguments) throws Exception {
        AttackRun run = new AttackRun();
        run.on(target(URI.create(arguments[0])));
        System.exit(run.outcomes.stream().allMatch(Outcome::isGood) ? 0 : 1);
    }

    private void on(Target target) throws Exception {
        for (Attack attack : Attacks.all()) {
            Outcome outcome = attack.on(target);
            outcomes.add(outcome);
            print("%-8s %s: %s%s", outcome.isGood() ? "refused" : "FAILED", attack.kind(), attack.name(), why(outcome));
        }
        Attacks.NOT_YET.forEach(kind -> print("%-8s %s", "not yet", kind));
        print("planted  %s", String.join(" ", target.person().canaries()));
        print(
                "attack cases=%d refused=%d canaries=%d",
                outcomes.size(),
                outcomes.stream().filter(Outcome::isGood).count(),
                outcomes.stream().filter(Outcome::canary).count());
    }

    private static String why(Outcome outcome) {
        return outcome.isGood()
                ? ""
                : " (answered %s, control %s, canary %s)"
                        .formatted(outcome.answered(), outcome.controlled() ? "good" : "refused too", outcome.canary());
    }

    private static Target target(URI root) {
        Map<Who, String> tokens = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            String token = System.getenv("MARSA_TOKEN_" + who);
            if (token == null) {
                throw new IllegalArgumentException("No token of " + who + " in MARSA_TOKEN_" + who);
            }
            tokens.put(who, token);
        }
        PlantedPerson person = PlantedPerson.registered(
                new Desk(tester(root, tokens.getOrDefault(Who.OFFICER, ""))),
                new Desk(tester(root, tokens.getOrDefault(Who.SUPERVISOR, ""))),
                tester(root, tokens.getOrDefault(Who.ELSEWHERE, "")));
        return new Target(root, tokens, person);
    }

    private static HttpGraphQlTester tester(URI root, String token) {
        return HttpGraphQlTester.create(WebTestClient.bindToServer(new JdkClientHttpConnector())
                .baseUrl(root.resolve("/graphql").toString())
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .responseTimeout(Duration.ofSeconds(30))
                .build());
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
