package tn.marsa.admin.registrations.stages;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;
import tn.marsa.admin.registrations.fields.NameField.Script;

/** Asks the API for a name in the other script. */
@Component
public class NameProposals {

    private final GraphQlApi api;

    NameProposals(GraphQlApi api) {
        this.api = api;
    }

    /**
     * A name as it may be spelt in another script.
     *
     * @throws tn.marsa.admin.api.ApiProblem at {@code text} if nothing in it can be spelt
     */
    String propose(String name, Script to, Locale language) {
        return api.run("matching/Transliteration", Map.of("text", name, "to", to), language)
                .get("transliteration", String.class);
    }
}
