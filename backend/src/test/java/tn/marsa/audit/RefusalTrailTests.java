package tn.marsa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.Role;

/** Whatever is refused at the edge stands in the trail, in codes, with nothing of what was sent. */
@MarsaTest
class RefusalTrailTests {

    private static final String CANARY = "Zoubeida Canary";
    private static final Pattern A_ROW_OF_ITS_OWN =
            Pattern.compile("trail\\.record\\w*\\(\\s*(TrailEntry\\.refusal|[\\w. ]+\\(\\s*Action\\.REFUSAL)");

    private final ApiCallers callers;
    private final Trail trail;
    private final AuditProperties properties;
    private final JdbcClient jdbc;
    private final Environment environment;
    private final TransactionTemplate transaction;

    RefusalTrailTests(
            @Autowired ApiCallers callers,
            @Autowired Trail trail,
            @Autowired AuditProperties properties,
            @Autowired JdbcClient jdbc,
            @Autowired Environment environment,
            @Autowired TransactionTemplate transaction) {
        this.callers = callers;
        this.trail = trail;
        this.properties = properties;
        this.jdbc = jdbc;
        this.environment = environment;
        this.transaction = transaction;
    }

    @Test
    void tellsOfAValueThatIsRefusedWhileAFieldIsFetched() {
        ApiCaller officer = callers.join(Role.OFFICER, "1101");
        send(officer.token(), "mutation { chooseLanguage(language: \\\"%s\\\") { language } }".formatted(CANARY));

        assertThat(rows(officer)).containsExactly("REFUSAL INVALID_VALUE Mutation.chooseLanguage");
    }

    @Test
    void tellsOfAFieldThatTheCallerMayNotHaveByItsNameInTheContractNotByItsAlias() {
        ApiCaller verifier = callers.join(Role.VERIFIER);
        send(verifier.token(), "{ zoubeidaCanary: office(code: \\\"1101\\\") { code } }");

        assertThat(rows(verifier))
                .singleElement()
                .asString()
                .startsWith("REFUSAL ")
                .doesNotContain("anary");
    }

    @Test
    void tellsOfWhatIsNoGraphQl() {
        ApiCaller officer = callers.join(Role.OFFICER, "1101");
        send(officer.token(), "{ " + CANARY);
        send(officer.token(), "{ thereIsNoSuchField }");

        assertThat(rows(officer)).containsExactly("REFUSAL INVALID_REQUEST", "REFUSAL INVALID_REQUEST");
    }

    @Test
    void tellsOfNobodysRequestsWithoutSayingWhose() {
        int before = anonymous("UNAUTHENTICATED TOKEN");
        send(CANARY.replace(' ', '.'), "{ me { displayName } }");

        assertThat(anonymous("UNAUTHENTICATED TOKEN")).isEqualTo(before + 1);
    }

    @Test
    void hasARowForTheFirstOfEachMinuteAndOneForAllOthers() {
        ApiCaller officer = callers.join(Role.OFFICER, "1101");
        Refusals strict = atMost(3);
        for (int each = 0; each < 10; each++) {
            strict.tell(TrailEntry.of(Action.REFUSAL, officer.caller(), "FORBIDDEN"));
        }
        strict.endTheMinute();
        strict.endTheMinute();
        strict.tell(TrailEntry.of(Action.REFUSAL, officer.caller(), "FORBIDDEN"));

        assertThat(rows(officer))
                .containsExactly(
                        "REFUSAL FORBIDDEN",
                        "REFUSAL FORBIDDEN",
                        "REFUSAL FORBIDDEN",
                        "REFUSAL MORE 7",
                        "REFUSAL FORBIDDEN");
    }

    @Test
    void countsWhatIsRefusedByAnAnswerWithTheRest() {
        ApiCaller officer = callers.join(Role.OFFICER, "1101");
        TrailEntry refusal = TrailEntry.of(Action.REFUSAL, officer.caller(), "PURPOSE_REQUIRED");
        Refusals strict = atMost(2);
        strict.tell(refusal);
        transaction.executeWithoutResult(status -> {
            for (int each = 0; each < 10; each++) {
                strict.tellWithin(refusal);
            }
        });
        strict.endTheMinute();

        assertThat(rows(officer))
                .containsExactly("REFUSAL PURPOSE_REQUIRED", "REFUSAL PURPOSE_REQUIRED", "REFUSAL MORE 9");
    }

    @Test
    void takesARowBackWithTheTransactionThatItStandsIn() {
        ApiCaller officer = callers.join(Role.OFFICER, "1101");
        Refusals refusals = atMost(2);
        transaction.executeWithoutResult(status -> {
            refusals.tellWithin(TrailEntry.of(Action.REFUSAL, officer.caller(), "PURPOSE_REQUIRED"));
            status.setRollbackOnly();
        });

        assertThat(rows(officer)).isEmpty();
    }

    @Test
    void countsChangesThatAreRefusedInMassesWithTheRest() {
        ApiCaller officer = callers.join(Role.OFFICER, "1101");
        Refusals strict = atMost(2);
        Openings openings = new Openings(trail, strict);
        transaction.executeWithoutResult(status -> {
            for (int each = 0; each < 10; each++) {
                openings.change(
                        officer.caller(),
                        Purpose.CORRECTING,
                        MigrantId.next(),
                        "CORRECT",
                        permit -> false,
                        made -> made);
            }
        });
        strict.endTheMinute();

        assertThat(rows(officer)).containsExactly("REFUSAL CORRECT", "REFUSAL CORRECT", "REFUSAL MORE 8");
    }

    /** Whoever else writes such a row says here how it is kept from filling the trail. */
    @Test
    void areToldWhereTheyAreCounted() throws IOException {
        Map<String, String> counted = Map.of(
                "RateLimits", "once a minute for each caller",
                "CheckIdentifier", "once a minute for each caller",
                "RefusedChecks", "once a minute for each body and barrier");

        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(RefusalTrailTests::writesARefusal)
                            .map(source -> source.getFileName().toString().replace(".java", "")))
                    .isSubsetOf(counted.keySet());
        }
    }

    private static boolean writesARefusal(Path source) {
        try {
            return Files.isRegularFile(source)
                    && A_ROW_OF_ITS_OWN.matcher(Files.readString(source)).find();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Refusals atMost(int aMinute) {
        return new Refusals(
                trail,
                new AuditProperties(
                        properties.checkpoints(),
                        properties.origin(),
                        properties.sequenceEvery(),
                        properties.checkpointEvery(),
                        aMinute));
    }

    @Test
    void tellsOfATokenThatTheAuthorizationServerRefuses() throws Exception {
        int before = anonymous("OAUTH2 invalid_client");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(at("/oauth2/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "grant_type=client_credentials&client_id=" + UUID.randomUUID() + "&client_secret=x"))
                    .build();
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(401);
        }

        assertThat(anonymous("OAUTH2 invalid_client")).isEqualTo(before + 1);
    }

    private void send(String token, String document) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(at("/graphql"))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(document)))
                            .build(),
                    BodyHandlers.discarding());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path);
    }

    private List<@Nullable String> rows(ApiCaller who) {
        return jdbc.sql(
                        "SELECT CONCAT(action, ' ', COALESCE(detail, '')) FROM trail WHERE staff_id = ? ORDER BY at, id")
                .param(who.caller().staff().bytes())
                .query(String.class)
                .list();
    }

    private int anonymous(String detail) {
        return jdbc.sql("SELECT COUNT(*) FROM trail WHERE staff_id IS NULL AND detail = ?")
                .param(detail)
                .query(Integer.class)
                .single();
    }
}
