package tn.marsa.admin.oversight;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;

/** Cases at the API. */
@Component
class CasesClient {

    private final GraphQlApi api;

    CasesClient(GraphQlApi api) {
        this.api = api;
    }

    /**
     * The next cases, as far as the caller sees any.
     *
     * @param toAssign whether whoever may be asked comes with them
     * @param after where to go on; null for the beginning
     */
    CasePage cases(
            boolean toAssign,
            @Nullable CaseState state,
            @Nullable CaseRule rule,
            @Nullable String after,
            Locale language) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("after", after);
        variables.put("state", state);
        variables.put("rule", rule);
        String operation = toAssign ? "oversight/CasesToAssign" : "oversight/Cases";
        return api.run(operation, variables, language).get("cases", CasePage.class);
    }

    /** How many wait for the caller. */
    int toExplain(Locale language) {
        return api.run("oversight/CasesToExplain", language).get("casesToExplain", Integer.class);
    }

    /** Asks a supervisor. */
    CaseResult assign(UUID key, OversightCase about, String supervisor, Locale language) {
        return step("AssignCase", "assignCase", key, about, Map.of("supervisor", supervisor), language);
    }

    /** Says what there is to say. */
    CaseResult explain(UUID key, OversightCase about, String text, Locale language) {
        return step("ExplainCase", "explainCase", key, about, Map.of("text", text), language);
    }

    /** Ends it. */
    CaseResult close(UUID key, OversightCase about, Finding finding, String text, Locale language) {
        return step("CloseCase", "closeCase", key, about, Map.of("finding", finding, "text", text), language);
    }

    private CaseResult step(
            String operation, String field, UUID key, OversightCase about, Map<String, Object> more, Locale language) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("idempotencyKey", key);
        input.put("caseId", about.id());
        input.put("version", about.version());
        return api.run("oversight/" + operation, Map.of("input", input), language)
                .get(field, CaseResult.class);
    }
}
