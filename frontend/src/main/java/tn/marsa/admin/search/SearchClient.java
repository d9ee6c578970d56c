package tn.marsa.admin.search;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;

/** Searches the register. Every search stands in the trail, and every person shown is a look. */
@Component
class SearchClient {

    private final GraphQlApi api;

    SearchClient(GraphQlApi api) {
        this.api = api;
    }

    /**
     * Searches.
     *
     * @param input what is known, by the names of the contract
     * @throws tn.marsa.admin.api.ApiProblem at a field whose value is not of its form
     */
    SearchAnswer search(Map<String, Object> input, Locale language) {
        return api.run("matching/SearchMigrants", Map.of("input", input), language)
                .get("searchMigrants", SearchAnswer.class);
    }
}
