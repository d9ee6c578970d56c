package tn.marsa.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who has the trail examined, and waits for what it comes to. */
record Auditor(URI api, String token) {

    private static final String EXAMINATION = "{ trailExamination { state proof { whole flaw { kind place } } } }";
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The proof; a missing node where there was none to be had. */
    JsonNode examination() throws IOException, InterruptedException {
        ask("mutation { proveTrail { state } }");
        JsonNode examination = ask(EXAMINATION);
        while (examination.path("state").asString("").equals("RUNNING")) {
            Thread.sleep(100);
            examination = ask(EXAMINATION);
        }
        return examination.path("proof");
    }

    private JsonNode ask(String document) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(api)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))))
                .build();
        String answer = HTTP.send(request, BodyHandlers.ofString()).body();
        return JSON.readTree(answer).path("data").iterator().next();
    }
}
