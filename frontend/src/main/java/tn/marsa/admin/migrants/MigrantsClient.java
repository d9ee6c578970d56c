package tn.marsa.admin.migrants;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;

/** Opens files. Each opening is a look that the API records under the person's name. */
@Component
class MigrantsClient {

    private final GraphQlApi api;

    MigrantsClient(GraphQlApi api) {
        this.api = api;
    }

    /**
     * Opens the file of an identifier.
     *
     * @param typed the identifier as it was typed: any digits, any spacing
     * @param stated what for; null for a file of the own office
     * @return empty if there is no such file that the person may reach
     * @throws tn.marsa.admin.api.ApiProblem at {@code identifier}, {@code purpose}, {@code reason} or {@code requisition}
     */
    Optional<FileAnswer> open(String typed, @Nullable StatedPurpose stated, Locale language) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("identifier", typed);
        variables.put("purpose", stated == null ? null : stated.purpose());
        variables.put("reason", stated == null ? null : stated.reason());
        variables.put("requisition", stated == null ? null : stated.requisition());
        return api.run("migrants/Migrant", variables, language).find("migrant", FileAnswer.class);
    }

    /** One masked value of a file in clear, which is a look of its own; empty if there is no such file any more. */
    Optional<RevealAnswer> reveal(String identifier, MaskedField field, Locale language) {
        return api.run("migrants/RevealField", Map.of("identifier", identifier, "field", field), language)
                .find("revealField", RevealAnswer.class);
    }

    /** The next who have seen a file of the own office, after the last one shown; empty if there is no such file any more. */
    Optional<Looks> looks(String identifier, String after, Locale language) {
        return api.run("migrants/FileLooks", Map.of("identifier", identifier, "after", after), language)
                .find("migrant", LookedAt.class)
                .map(LookedAt::looks);
    }

    /**
     * Who was given files of other offices to open, as far as the caller watches over that; newest first.
     *
     * @param after where to go on; null for the beginning
     */
    Grants grants(@Nullable String after, Locale language) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("after", after);
        return api.run("migrants/Grants", variables, language).get("grants", Grants.class);
    }

    private record LookedAt(@Nullable Looks looks) {}

    /** The place of an office in another language than the one its file came in. */
    Migrant.Keeper keeper(String code, Locale language) {
        return api.run("migrants/OfficePlace", Map.of("code", code), language).get("office", Migrant.Keeper.class);
    }
}
