package tn.marsa.admin.rights;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.Answer;
import tn.marsa.admin.api.GraphQlApi;
import tn.marsa.admin.registrations.person.Person;

/** Corrections, restrictions and erasures of the API. Every method throws an {@link tn.marsa.admin.api.ApiFailure} if no answer comes. */
@Component
class RightsClient {

    private final GraphQlApi api;

    RightsClient(GraphQlApi api) {
        this.api = api;
    }

    /** Why a file of the own office is restricted: a look. Empty if it is not any more. */
    Optional<String> restrictionReason(String identifier, Locale language) {
        return api.run("rights/RestrictionReason", Map.of("identifier", identifier), language)
                .find("restrictionReason", String.class);
    }

    /** Opens a file of the own office to be corrected: a look. */
    FileToCorrect open(String identifier, Locale language) {
        Answer answer = api.run("rights/FileToCorrect", Map.of("identifier", identifier), language);
        return new FileToCorrect(
                identifier, answer.get("migrant", Person.class), answer.get("migrant", FileToCorrect.Head.class));
    }

    /** What one field was before a correction: a look. */
    Optional<FormerValue> formerValue(String identifier, Rectification rectification, String field, Locale language) {
        Map<String, Object> variables = Map.of(
                "identifier",
                identifier,
                "rectification",
                rectification.id(),
                "group",
                rectification.group(),
                "field",
                field);
        return api.run("rights/FormerValue", variables, language).find("formerValue", FormerValue.class);
    }

    /**
     * Changes a file.
     *
     * @param mutation names it
     * @param key the idempotency key of this intention
     * @param more what its input holds besides
     */
    FileChangeResult change(
            String mutation, UUID key, String identifier, int version, Map<String, ?> more, Locale language) {
        Map<String, Object> input = new LinkedHashMap<>(more);
        input.put("idempotencyKey", key);
        input.put("identifier", identifier);
        input.put("version", version);
        return api.run(document(mutation), Map.of("input", input), language).get(mutation, FileChangeResult.class);
    }

    /** Proposes that a file be erased, by a binding decision. */
    ErasureResult propose(String identifier, ProposedErasure.Decision decision, Locale language) {
        Map<String, Object> input = Map.of("identifier", identifier, "decision", decision);
        return api.run("rights/ProposeErasure", Map.of("input", input), language)
                .get("proposeErasure", ErasureResult.class);
    }

    /**
     * The next erasures that wait for their second person, oldest first.
     *
     * @param after where to go on; null for the beginning
     */
    ProposedErasures proposed(@Nullable String after, Locale language) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("after", after);
        return api.run("rights/ProposedErasures", variables, language).get("proposedErasures", ProposedErasures.class);
    }

    /**
     * Decides on an erasure that somebody else has proposed.
     *
     * @param mutation confirmErasure or refuseErasure
     */
    ErasureResult decide(String mutation, String id, Locale language) {
        return api.run(document(mutation), Map.of("id", id), language).get(mutation, ErasureResult.class);
    }

    /** Files of the own office whose time is over. */
    List<DueFile> due(Locale language) {
        return List.of(api.run("rights/DueFiles", language).get("dueFiles", DueFile[].class));
    }

    /** Proposes that a file be erased whose time is over. */
    ErasureResult proposeDue(DueFile file, Locale language) {
        return api.run("rights/ProposeDueErasure", Map.of("dueFile", file.id()), language)
                .get("proposeDueErasure", ErasureResult.class);
    }

    /** How long each kind of data is kept. */
    RetentionSchedule schedule(Locale language) {
        return api.run("rights/RetentionSchedule", language).get("retentionSchedule", RetentionSchedule.class);
    }

    private static String document(String mutation) {
        return "rights/" + Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
    }
}
