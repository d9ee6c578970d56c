package tn.marsa.admin.duplicates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.Answer;
import tn.marsa.admin.api.GraphQlApi;

/** Pairs that wait, by the API. Every method throws an {@link tn.marsa.admin.api.ApiFailure} if no answer comes. */
@Component
class DuplicatesClient {

    private static final int PAIRS_A_PAGE = 20;

    private final GraphQlApi api;

    DuplicatesClient(GraphQlApi api) {
        this.api = api;
    }

    /** The next pairs: a look at each person; null for the first. */
    Page page(@Nullable String after, Locale language) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("first", PAIRS_A_PAGE);
        variables.put("after", after);
        Answer answer = api.run("matching/PossibleDuplicates", variables, language);
        return new Page(
                answer.get("possibleDuplicates", PossibleDuplicates.class),
                answer.find("matchingPass", LookedThrough.class));
    }

    /** How many wait; no person is looked at for it. */
    int count(Locale language) {
        return api.run("matching/PossibleDuplicatesCount", language)
                .get("possibleDuplicates", Count.class)
                .totalCount();
    }

    private record Count(int totalCount) {}
}
