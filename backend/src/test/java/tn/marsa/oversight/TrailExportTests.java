package tn.marsa.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

/** Who gets the trail as a file; for everybody else there is no such page. */
@MarsaTest
class TrailExportTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final Environment environment;

    TrailExportTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc, @Autowired Environment environment) {
        this.callers = callers;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "INSPECTOR"})
    void givesEachSequencedRowInItsOrder(Role role) throws Exception {
        long sequenced = sequenced();
        HttpResponse<String> answer = get("/trail.tsv", callers.join(role).token());

        assertThat(answer.statusCode()).isEqualTo(200);
        List<String> lines = answer.body().lines().toList();
        assertThat(lines).hasSizeBetween((int) sequenced, (int) sequenced());
        for (int place = 0; place < lines.size(); place++) {
            assertThat(lines.get(place))
                    .startsWith(place + "\t")
                    .matches("([^\t]*\t){9}[0-9a-f]{64}|[0-9]+\twithheld\t[0-9a-f]{64}");
        }
    }

    @Test
    void tellsThatItWasTakenOut() throws Exception {
        ApiCaller auditor = callers.join(Role.AUDITOR);
        get("/trail.tsv", auditor.token());

        assertThat(rows(auditor)).singleElement().asString().matches("EXPORT TRAIL [0-9]+");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"AUDITOR", "INSPECTOR"})
    void isAbsentForEverybodyElse(Role role) throws Exception {
        ApiCaller somebody = callers.join(role);

        assertThat(seen(get("/trail.tsv", somebody.token()))).isEqualTo(seen(get("/nothing.tsv", somebody.token())));
        assertThat(rows(somebody)).containsExactly("REFUSAL FORBIDDEN TRAIL_EXPORT");
    }

    @Test
    void isAbsentForNobody() throws Exception {
        assertThat(seen(get("/trail.tsv", null))).isEqualTo(seen(get("/nothing.tsv", null)));
        assertThat(seen(get("/trail.tsv", "not.a.token"))).isEqualTo(seen(get("/nothing.tsv", "not.a.token")));
    }

    private HttpResponse<String> get(String path, @Nullable String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    // All that a caller can see, but for the moment and the path that was asked for.
    private static List<Object> seen(HttpResponse<String> answer) {
        Map<String, List<String>> headers = answer.headers().map().entrySet().stream()
                .filter(header -> !header.getKey().equals("date"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        String body = answer.body()
                .replaceAll("\"timestamp\":\"[^\"]*\"", "")
                .replace("/trail.tsv", "")
                .replace("/nothing.tsv", "");
        headers.remove("content-length");
        return List.of(answer.statusCode(), headers, body);
    }

    private long sequenced() {
        return jdbc.sql("SELECT COUNT(*) FROM trail_leaf").query(Long.class).single();
    }

    private List<@Nullable String> rows(ApiCaller who) {
        return jdbc.sql("SELECT CONCAT(action, ' ', detail) FROM trail WHERE staff_id = ? ORDER BY at, id")
                .param(who.caller().staff().bytes())
                .query(String.class)
                .list();
    }
}
