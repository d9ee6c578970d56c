package tn.marsa.admin.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;

/** Asks the API for files that may be of one person. Every person shown is a look. */
@Component
public class MatchingClient {

    private final GraphQlApi api;

    MatchingClient(GraphQlApi api) {
        this.api = api;
    }

    /** Files that may be of the person of a registration, likeliest first, with what was decided of each. */
    public List<Candidate> candidates(String registrationId, Locale language) {
        return api.run("matching/Candidates", Map.of("id", registrationId), language)
                .find("registration", Candidates.class)
                .map(Candidates::candidates)
                .orElse(List.of());
    }

    private record Candidates(List<Candidate> candidates) {}

    /**
     * Says that the two of a pair are two persons.
     *
     * @param reason 3 to 500 characters
     */
    public TellApartAnswer tellApart(String pair, String reason, Locale language) {
        return api.run("matching/TellApart", Map.of("input", Map.of("pair", pair, "reason", reason)), language)
                .get("tellApart", TellApartAnswer.class);
    }
}
