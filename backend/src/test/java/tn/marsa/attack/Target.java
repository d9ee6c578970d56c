package tn.marsa.attack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tn.marsa.registration.PlantedPerson;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server that is attacked.
 *
 * @param root its address
 * @param tokens of each who takes part
 * @param person whose texts must not come out
 */
record Target(URI root, Map<Who, String> tokens, PlantedPerson person) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A document in somebody's name. */
    Answer graphQl(Who who, String document) throws IOException, InterruptedException {
        return graphQl(who, document, Map.of());
    }

    Answer graphQl(Who who, String document, Map<String, ?> variables) throws IOException, InterruptedException {
        return post(token(who), JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
    }

    /** Any body with any bearer; none if it is null. */
    Answer post(@Nullable String token, String body) throws IOException, InterruptedException {
        return post(token, BodyPublishers.ofString(body));
    }

    Answer post(@Nullable String token, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/graphql").header("Content-Type", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.POST(body));
    }

    /** A file in somebody's name. */
    Answer file(Who who, String path) throws IOException, InterruptedException {
        return send(
                request(path).header("Authorization", "Bearer " + token(who)).GET());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
        return new Answer(
                response.statusCode(), response.headers().firstValue("Location").orElse(""), response.body());
    }

    String token(Who who) {
        String token = tokens.get(who);
        if (token == null) {
            throw new IllegalStateException("No token of " + who);
        }
        return token;
    }

    String identifier() {
        return person.identifier();
    }
}
