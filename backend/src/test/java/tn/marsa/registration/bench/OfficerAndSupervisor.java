package tn.marsa.registration.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two people of one office who take persons through the whole procedure over HTTP: the officer begins, saves each stage, is told which
 * documents are wanted, and submits; the supervisor opens the registration, sees the whole file, and validates it.
 */
final class OfficerAndSupervisor {

    /** Start, six stages, submit, open, validate. */
    static final int REQUESTS = 10;

    private static final String OPEN = Answers.open();

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI api;
    private final Answers answers;
    private final String officer;
    private final String supervisor;
    private final Map<String, String> mutations = new HashMap<>();

    /** Takes the address of the API, and their tokens. */
    OfficerAndSupervisor(URI api, Answers answers, String officer, String supervisor) {
        this.api = api;
        this.answers = answers;
        this.officer = officer;
        this.supervisor = supervisor;
    }

    /** All of it, for a person as {@link Person} gives them. */
    void register(Map<String, Map<String, Object>> person) throws Failed, IOException, InterruptedException {
        JsonNode registration = change(officer, "startRegistration", "StartRegistrationInput", new HashMap<>());
        for (Stage stage = Stage.RECEPTION; stage != Stage.VALIDATION; stage = stage.next()) {
            Map<String, Object> given = new HashMap<>();
            given.put("leaveStage", true);
            for (FieldGroup group : stage.groups()) {
                given.put(
                        group.field(),
                        group == FieldGroup.DOCUMENTS ? documents(registration) : person.get(group.field()));
            }
            registration = change(officer, "saveFields", "SaveFieldsInput", on(registration, given));
        }
        Map<String, Object> reading = on(registration, Map.of("reading", "READ_ALOUD"));
        JsonNode submitted = change(officer, "submitForValidation", "SubmitForValidationInput", reading);
        JsonNode opened = send(supervisor, OPEN, id(submitted));
        change(supervisor, "validateRegistration", "RegistrationChangeInput", on(opened, Map.of()));
    }

    private static List<Map<String, Object>> documents(JsonNode registration) {
        return Person.presented(registration
                .path("documents")
                .valueStream()
                .map(document -> document.path("code").asString())
                .toList());
    }

    private static Map<String, Object> id(JsonNode registration) {
        return Map.of("id", registration.path("id").asString());
    }

    private static Map<String, Object> on(JsonNode registration, Map<String, Object> given) {
        Map<String, Object> input = new HashMap<>(given);
        input.put("registrationId", registration.path("id").asString());
        input.put("version", registration.path("version").asInt());
        return input;
    }

    private JsonNode change(String token, String mutation, String inputType, Map<String, Object> input)
            throws Failed, IOException, InterruptedException {
        input.put("idempotencyKey", UUID.randomUUID());
        String document = mutations.computeIfAbsent(mutation, name -> answers.mutation(name, inputType));
        JsonNode result = send(token, document, Map.of("input", input, "documents", input.containsKey("work")));
        String type = result.path("__typename").asString();
        if (!type.equals("RegistrationSaved")) {
            throw new Failed(mutation + " " + type);
        }
        return result.path("registration");
    }

    private JsonNode send(String token, String document, Map<String, Object> variables)
            throws Failed, IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(api)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(
                        JSON.writeValueAsBytes(Map.of("query", document, "variables", variables))))
                .build();
        JsonNode answer =
                JSON.readTree(HTTP.send(request, BodyHandlers.ofByteArray()).body());
        if (answer.has("errors")) {
            throw new Failed(answer.path("errors")
                    .path(0)
                    .path("extensions")
                    .path("code")
                    .asString());
        }
        return answer.path("data").values().iterator().next();
    }

    /** Something was not as it should be; the message names the kind. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1;

        Failed(String kind) {
            super(kind);
        }
    }
}
