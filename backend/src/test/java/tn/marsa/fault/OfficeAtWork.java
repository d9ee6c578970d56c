package tn.marsa.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An officer and a supervisor who register one person after the other and keep a ledger of what was acknowledged. */
final class OfficeAtWork {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String officer;
    private final String supervisor;
    private final Map<String, JsonNode> ledger = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private JsonNode last = JSON.missingNode();
    private @Nullable Change unanswered;
    private int acknowledged;

    /** Takes the ids of both. */
    OfficeAtWork(String officer, String supervisor) {
        this.officer = officer;
        this.supervisor = supervisor;
    }

    String officer() {
        return officer;
    }

    String supervisor() {
        return supervisor;
    }

    /** What was acknowledged last of each registration, by its number. */
    Map<String, JsonNode> ledger() {
        return ledger;
    }

    /** How many changes were acknowledged. */
    int acknowledged() {
        return acknowledged;
    }

    /** Answers that are none to an honest request. */
    List<String> wrong() {
        return wrong;
    }

    /**
     * Works until the server goes away; repeats first what was not answered.
     *
     * @param sent hears the name of each mutation once it is under way
     */
    void work(URI api, String officersToken, String supervisorsToken, Consumer<String> sent) {
        while (wrong.isEmpty()) {
            Change change = unanswered == null ? Change.after(last) : unanswered;
            unanswered = change;
            try {
                acknowledge(send(api, change.isForASupervisor() ? supervisorsToken : officersToken, change, sent));
                unanswered = null;
            } catch (Gone expected) {
                return;
            }
        }
    }

    /** Repeats what was not answered, if anything was. */
    void repeat(URI api, String officersToken, String supervisorsToken) throws Gone {
        if (unanswered != null) {
            String token = unanswered.isForASupervisor() ? supervisorsToken : officersToken;
            acknowledge(send(api, token, unanswered, name -> {}));
            unanswered = null;
        }
    }

    private void acknowledge(JsonNode result) {
        JsonNode registration = result.path("registration");
        if (registration.isMissingNode()) {
            wrong.add(result.toString());
            return;
        }
        acknowledged++;
        last = registration;
        ledger.put(registration.path("number").asString(), registration);
    }

    private static JsonNode send(URI api, String token, Change change, Consumer<String> sent) throws Gone {
        byte[] body = JSON.writeValueAsBytes(
                Map.of("query", change.document(), "variables", Map.of("input", change.input())));
        CompletableFuture<HttpResponse<byte[]>> coming = HTTP.sendAsync(
                HttpRequest.newBuilder(api)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());
        sent.accept(change.name());
        try {
            JsonNode answer = JSON.readTree(coming.join().body());
            // Whose database has gone says so, and nothing of whether it was saved.
            if (answer.has("errors") || !answer.has("data")) {
                throw new Gone(answer.toString());
            }
            return answer.path("data").path("result");
        } catch (CompletionException | JacksonException broken) {
            throw new Gone(String.valueOf(broken.getMessage()));
        }
    }

    /** Nobody knows what came of the request. */
    static final class Gone extends IOException {
        private static final long serialVersionUID = 1;

        Gone(String answer) {
            super(answer);
        }
    }
}
