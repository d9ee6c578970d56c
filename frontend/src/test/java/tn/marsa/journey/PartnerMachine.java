package tn.marsa.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration's partner body, asking the API so that there is something to inspect. */
final class PartnerMachine {

    private final URI api;

    PartnerMachine(URI api) {
        this.api = api;
    }

    /** Asks whether a number is genuine and valid. */
    void ask(String number) {
        String answer = post(
                "/graphql",
                "Bearer " + token(),
                "application/json",
                "{\"query\":\"{ verifyIdentifier(value: \\\"%s\\\") { genuine } }\"}".formatted(number));
        if (!answer.contains("genuine")) {
            throw new IllegalStateException(answer);
        }
    }

    private String token() {
        String secret =
                Base64.getEncoder().encodeToString(("demo-verifier:" + Account.PARTNER.password()).getBytes(UTF_8));
        String answer = post(
                "/oauth2/token",
                "Basic " + secret,
                "application/x-www-form-urlencoded",
                "grant_type=client_credentials");
        return new JsonMapper().readTree(answer).path("access_token").asString();
    }

    private String post(String path, String authorization, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(api.resolve(path))
                .header("Authorization", authorization)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
