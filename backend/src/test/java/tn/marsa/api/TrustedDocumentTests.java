package tn.marsa.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.operations.Operation;
import tn.marsa.operations.Operations;
import tn.marsa.shared.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The admin UI's operations, sent by their hashes. */
@MarsaTest
class TrustedDocumentTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Operations UI = new Operations();
    private static final Operation ME = UI.get("signin/Me");
    private static final Operation FILE = UI.get("migrants/Migrant");
    private static final Operation QUEUE = UI.get("registrations/WorkQueue");
    private static final Operation CHOOSE_LANGUAGE = UI.get("signin/ChooseLanguage");
    private static final String NOBODYS = "0".repeat(64);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private final ApiCallers callers;
    private final ApiCaller officer;

    TrustedDocumentTests(@Autowired ApiCallers callers, @LocalServerPort int port) {
        this.api = URI.create("http://127.0.0.1:" + port + "/graphql");
        this.callers = callers;
        this.officer = callers.join(Role.OFFICER, "1101");
    }

    @Test
    void areAnsweredByTheirHashAlone() throws Exception {
        assertThat(send(officer, null, ME.hash(), Map.of())
                        .path("data")
                        .path("me")
                        .path("displayName")
                        .asString())
                .isEqualTo(officer.caller().displayName());
    }

    @Test
    void areAnsweredWhereTextAndHashAgree() throws Exception {
        assertThat(send(officer, ME.document(), ME.hash(), Map.of()).has("errors"))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "OBSERVATORY", "AUDITOR", "INSPECTOR", "VERIFIER"})
    void areRefusedToARoleThatDoesNotSeeAllOfThemAsTheirTextIs(Role role) throws Exception {
        ApiCaller caller = callers.join(role);
        Map<String, Object> variables = Map.of("identifier", "123456789092", "looks", 10);
        JsonNode byHash = send(caller, null, FILE.hash(), variables);

        assertThat(codes(byHash)).isNotEmpty().containsOnly("INVALID_REQUEST");
        assertThat(byHash).isEqualTo(send(caller, FILE.document(), null, variables));
    }

    @Test
    void mayBeUnknownAndThenTheTextIsAnsweredAsAnyOther() throws Exception {
        String free = "query Free { me { language } }";

        assertThat(codes(send(officer, null, Operation.hash(free), Map.of())))
                .containsExactly("PERSISTED_QUERY_NOT_FOUND");
        assertThat(send(officer, free, Operation.hash(free), Map.of()).has("errors"))
                .isFalse();
        // It was not kept: what callers send fills no memory.
        assertThat(codes(send(officer, null, Operation.hash(free), Map.of())))
                .containsExactly("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void sayInTheLanguageOfTheRequestThatOneIsUnknown() throws Exception {
        assertThat(send(officer, null, NOBODYS, Map.of())
                        .path("errors")
                        .path(0)
                        .path("message")
                        .asString())
                .isEqualTo("This version of the API does not know this request.");
    }

    @Test
    void lendTheirNameToNoOtherText(@Autowired JdbcClient jdbc) throws Exception {
        String change = "mutation { chooseLanguage(language: \"en\") { language } }";

        assertThat(codes(send(officer, change, ME.hash(), Map.of()))).containsExactly("INVALID_REQUEST");
        assertThat(jdbc.sql("SELECT CONCAT(action, ' ', detail) FROM trail WHERE staff_id = ?")
                        .param(officer.caller().staff().bytes())
                        .query(String.class)
                        .list())
                .containsExactly("REFUSAL INVALID_REQUEST");
    }

    @Test
    void keepToTheSizeOfAPage() throws Exception {
        assertThat(codes(send(
                        officer, null, QUEUE.hash(), Map.of("first", 1_000_000, "mine", false, "newestFirst", true))))
                .isNotEmpty()
                .containsOnly("INVALID_VALUE");
    }

    @Test
    void nameTheVariableThatDoesNotFit() throws Exception {
        JsonNode error = send(officer, null, FILE.hash(), Map.of("identifier", "1", "looks", 10))
                .path("errors")
                .path(0);

        assertThat(error.path("extensions").path("code").asString()).isEqualTo("INVALID_VALUE");
        assertThat(error.path("extensions").path("field").asString()).isEqualTo("identifier");
    }

    @Test
    void areCountedAsOftenAsTheyChangeSomething() throws Exception {
        List<String> codes = List.of();
        for (int each = 0; each < 400 && codes.isEmpty(); each++) {
            codes = codes(send(officer, null, CHOOSE_LANGUAGE.hash(), Map.of("language", "fr")));
        }

        assertThat(codes).containsExactly("RATE_LIMITED");
    }

    /** Measured once with few fields it must not pass with many. */
    @Test
    void doNotLetADocumentHideItsFieldsBehindAVariable() throws Exception {
        StringBuilder fields =
                new StringBuilder("mutation($all: Boolean!) { chooseLanguage(language: \"fr\") { language }");
        for (int each = 0; each < 45; each++) {
            fields.append(" a%d: chooseLanguage(language: \"fr\") @include(if: $all) { language }".formatted(each));
        }
        String document = fields.append(" }").toString();
        List<String> codes = codes(send(officer, document, null, Map.of("all", false)));
        assertThat(codes).isEmpty();
        for (int each = 0; each < 12 && codes.isEmpty(); each++) {
            codes = codes(send(officer, document, null, Map.of("all", true)));
        }

        assertThat(codes).containsExactly("RATE_LIMITED");
    }

    @Test
    void refuseABadValueAlikeWhetherTheDocumentWasMeasuredBeforeOrNot() throws Exception {
        String fresh = "query Fresh($n: Int) { offices(first: $n) { pageInfo { hasNextPage } } }";
        String measured = fresh.replace("Fresh", "Measured");
        Map<String, Object> none = new HashMap<>();
        none.put("n", null);
        assertThat(send(officer, measured, null, Map.of("n", 5)).has("errors")).isFalse();

        assertThat(codes(send(officer, measured, null, none)))
                .isNotEmpty()
                .isEqualTo(codes(send(officer, fresh, null, none)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "{}",
                "{\"sha256Hash\": 7}",
                "{\"sha256Hash\": \"\"}",
                "{\"sha256Hash\": \"../signin/Me\"}",
                "{\"version\": 2, \"sha256Hash\": \"%s\"}"
            })
    void refuseAHashThatIsNone(String byHash) throws Exception {
        String extensions = "\"extensions\": {\"persistedQuery\": %s}".formatted(byHash.formatted(NOBODYS));

        assertThat(post(officer, "{" + extensions + "}").statusCode()).isEqualTo(400);
        assertThat(post(officer, "{\"query\": \"{ me { language } }\", " + extensions + "}")
                        .statusCode())
                .isEqualTo(400);
    }

    private JsonNode send(ApiCaller who, @Nullable String text, @Nullable String hash, Map<String, Object> variables)
            throws Exception {
        Map<String, Object> request = new HashMap<>(Map.of("variables", variables));
        if (text != null) {
            request.put("query", text);
        }
        if (hash != null) {
            request.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        }
        return JSON.readTree(post(who, JSON.writeValueAsString(request)).body());
    }

    private HttpResponse<String> post(ApiCaller who, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(api)
                        .header("Authorization", "Bearer " + who.token())
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "en")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static List<String> codes(JsonNode answer) {
        return answer.path("errors")
                .valueStream()
                .map(error -> error.path("extensions").path("code").asString())
                .toList();
    }
}
