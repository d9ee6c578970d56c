package tn.marsa.admin.api;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tn.marsa.operations.Operation;
import tn.marsa.operations.Operations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Marsa's API: runs operations, sent by their hashes, with the token and in the language of whoever is working. */
@Component
public class GraphQlApi {

    private static final String UNKNOWN = "PERSISTED_QUERY_NOT_FOUND";

    private final RestClient http;
    private final Operations operations;
    private final BearerToken token;
    private final JsonMapper json;

    GraphQlApi(RestClient apiHttp, Operations operations, BearerToken token, JsonMapper json) {
        this.http = apiHttp;
        this.operations = operations;
        this.token = token;
        this.json = json;
    }

    /** Runs an operation without variables. See {@link #run(String, Map, Locale)}. */
    public Answer run(String operation, Locale language) {
        return run(operation, Map.of(), language);
    }

    /**
     * Runs an operation and waits for its answer.
     *
     * @param operation path of its document, for example {@code offices/Offices}
     * @param variables by name; records, maps, lists and plain values, written as JSON
     * @param language what the answer's texts are to be in
     * @throws ApiProblem if the API refused it
     * @throws ApiUnreachable if no readable answer came in time
     * @throws SignedOut if the token is no longer accepted
     */
    public Answer run(String operation, Map<String, ?> variables, Locale language) {
        JsonNode response = send(operations.get(operation), variables, language);
        JsonNode error = response.path("errors").path(0);
        if (!error.isMissingNode()) {
            throw problem(error);
        }
        return new Answer(response.path("data"), json);
    }

    // An API of another version may not know the document; it has done nothing then, so the whole text can follow.
    private JsonNode send(Operation operation, Map<String, ?> variables, Locale language) {
        Map<String, Object> request = new HashMap<>();
        request.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", operation.hash())));
        request.put("variables", variables);
        JsonNode response = post(json.writeValueAsBytes(request), language);
        if (!code(response.path("errors").path(0)).equals(UNKNOWN)) {
            return response;
        }
        request.put("query", operation.document());
        return post(json.writeValueAsBytes(request), language);
    }

    private JsonNode post(byte[] body, Locale language) {
        String bearer = token.value();
        try {
            return http.post()
                    .uri("/graphql")
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.ACCEPT_LANGUAGE, language.toLanguageTag())
                    .headers(headers -> headers.setBearerAuth(bearer))
                    .body(body)
                    .exchangeForRequiredValue((request, response) ->
                            read(response.getStatusCode(), response.getBody().readAllBytes()));
        } catch (RestClientException | JacksonException unreachable) {
            throw new ApiUnreachable("no answer from the API", unreachable);
        }
    }

    private JsonNode read(HttpStatusCode status, byte[] body) {
        if (status.value() == 401) {
            throw new SignedOut(null);
        }
        JsonNode answer = status.is5xxServerError() ? JsonNodeFactory.instance.missingNode() : json.readTree(body);
        if (!answer.has("data") && !answer.has("errors")) {
            throw new ApiUnreachable("status " + status.value() + " from the API");
        }
        return answer;
    }

    private static RuntimeException problem(JsonNode error) {
        String code = code(error);
        if (code.equals("UNAUTHENTICATED")) {
            return new SignedOut(null);
        }
        JsonNode field = error.path("extensions").path("field");
        return new ApiProblem(
                code,
                field.isString() ? field.asString() : null,
                error.path("message").asString(""));
    }

    private static String code(JsonNode error) {
        return error.path("extensions").path("code").asString("INTERNAL");
    }
}
