package tn.marsa.admin.followup;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;
import tn.marsa.admin.rights.FileChangeResult;

/** What follows validation, by the API. Every method throws an {@link tn.marsa.admin.api.ApiFailure} if no answer comes. */
@Component
class FollowUpClient {

    private static final int PERMITS_A_PAGE = 50;

    private final GraphQlApi api;

    FollowUpClient(GraphQlApi api) {
        this.api = api;
    }

    /**
     * Takes a step.
     *
     * @param mutation names it
     * @param key the idempotency key of this intention
     * @param typed what its input holds besides
     */
    FileChangeResult change(
            String mutation, UUID key, String identifier, int version, Map<String, ?> typed, Locale language) {
        Map<String, Object> input = new LinkedHashMap<>(typed);
        input.put("idempotencyKey", key);
        input.put("identifier", identifier);
        input.put("version", version);
        String document = "followup/" + Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
        return api.run(document, Map.of("input", input), language).get(mutation, FileChangeResult.class);
    }

    /** The words of a decision: a look. Empty if there are none to be had. */
    Optional<DecisionWords> words(String identifier, FollowUp.Request request, Locale language) {
        return api.run(
                        "followup/ResidenceDecision",
                        Map.of("identifier", identifier, "request", request.id()),
                        language)
                .find("residenceDecision", DecisionWords.class);
    }

    /** The next permits of the own office that are about to expire: a look at each; null for the first. */
    ExpiringPermits expiring(@Nullable String after, Locale language) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("first", PERMITS_A_PAGE);
        variables.put("after", after);
        return api.run("followup/ExpiringPermits", variables, language).get("expiringPermits", ExpiringPermits.class);
    }

    /** How many there are; no person is looked at for it. */
    int countExpiring(Locale language) {
        return api.run("followup/ExpiringCount", language)
                .get("expiringPermits", Count.class)
                .totalCount();
    }

    private record Count(int totalCount) {}
}
