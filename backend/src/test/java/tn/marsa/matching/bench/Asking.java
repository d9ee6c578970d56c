package tn.marsa.matching.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who searches over HTTP with a real token. */
final class Asking {

    private static final String SEARCH = """
            query($input: SearchInput!) { searchMigrants(input: $input) { __typename
              ... on PersonsFound { candidates { identifier strength } } } }""";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private final String token;

    Asking(URI api, String token) {
        this.api = api;
        this.token = token;
    }

    /**
     * One search.
     *
     * @param nanos how long the answer took
     */
    record Answer(List<Found> found, long nanos) {}

    /**
     * Somebody who was found.
     *
     * @param identifier null while being registered
     */
    record Found(@Nullable String identifier, boolean alert) {}

    /** Asks for somebody; a search that is refused is an {@link IllegalStateException}, too broad a one finds nobody. */
    Answer ask(Map<String, Object> criteria) throws IOException, InterruptedException {
        byte[] body = JSON.writeValueAsBytes(Map.of("query", SEARCH, "variables", Map.of("input", criteria)));
        long start = System.nanoTime();
        byte[] answer = http.send(
                        HttpRequest.newBuilder(api)
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(body))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
        long nanos = System.nanoTime() - start;
        JsonNode result = JSON.readTree(answer).path("data").path("searchMigrants");
        String type = result.path("__typename").asString("");
        if (!type.equals("PersonsFound") && !type.equals("SearchTooBroad")) {
            throw new IllegalStateException("A search was answered by " + type);
        }
        return new Answer(
                result.path("candidates").valueStream().map(Asking::found).toList(), nanos);
    }

    private static Found found(JsonNode candidate) {
        return new Found(
                candidate.path("identifier").isNull()
                        ? null
                        : candidate.path("identifier").asString(),
                !candidate.path("strength").asString().equals("WEAK"));
    }
}
