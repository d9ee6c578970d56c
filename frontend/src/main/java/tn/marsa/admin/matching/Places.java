package tn.marsa.admin.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.ApiFailure;
import tn.marsa.admin.api.GraphQlApi;
import tn.marsa.admin.matching.Candidate.Keeper;

/** The places of the offices in each language, asked for once: a screen that switches its language is no other look at a person. */
@Component
public class Places {

    private final GraphQlApi api;
    private final Map<String, Map<String, Keeper>> byLanguage = new ConcurrentHashMap<>();

    Places(GraphQlApi api) {
        this.api = api;
    }

    /** All offices by code. */
    public List<Keeper> all(Locale language) {
        return List.copyOf(of(language).values());
    }

    /** An office with its place in a language; as it is if the API does not say. */
    public Keeper in(Keeper office, Locale language) {
        try {
            return of(language).getOrDefault(office.code(), office);
        } catch (ApiFailure notNow) {
            return office;
        }
    }

    private Map<String, Keeper> of(Locale language) {
        Map<String, Keeper> known = byLanguage.get(language.getLanguage());
        if (known == null) {
            known = ask(language);
            byLanguage.put(language.getLanguage(), known);
        }
        return known;
    }

    private Map<String, Keeper> ask(Locale language) {
        return api.run("migrants/Keepers", language).get("offices", Offices.class).edges().stream()
                .map(Offices.Edge::node)
                .collect(Collectors.toMap(Keeper::code, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private record Offices(List<Edge> edges) {

        private record Edge(Keeper node) {}
    }
}
