package tn.marsa.admin.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;

/** Agreements and disclosures of the API. Every method throws an {@link tn.marsa.admin.api.ApiFailure} if no answer comes. */
@Component
class AgreementsClient {

    private final GraphQlApi api;

    AgreementsClient(GraphQlApi api) {
        this.api = api;
    }

    /** All agreements, the latest first, page by page. */
    List<Agreement> all(Locale language) {
        var agreements = new ArrayList<Agreement>();
        String after = null;
        do {
            Page page = page(after, language);
            page.edges.forEach(edge -> agreements.add(edge.node));
            after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after != null);
        return agreements;
    }

    /** Makes one; the same key again makes none. */
    MakingResult make(NewAgreement input, Locale language) {
        return api.run("agreements/MakeAgreement", Map.of("input", input), language)
                .get("makeAgreement", MakingResult.class);
    }

    /** Ends one, if nobody has before. */
    void end(UUID key, String agreementId, Locale language) {
        Map<String, Object> input = Map.of("idempotencyKey", key, "agreementId", agreementId);
        api.run("agreements/EndAgreement", Map.of("input", input), language);
    }

    /** A page of the register of disclosures, after a cursor or from the beginning. */
    DisclosurePage disclosures(DisclosureFilter filter, @Nullable String after, Locale language) {
        return api.run("agreements/Disclosures", filter.variables(after), language)
                .get("disclosures", DisclosurePage.class);
    }

    private Page page(@Nullable String after, Locale language) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("after", after);
        return api.run("agreements/Agreements", variables, language).get("agreements", Page.class);
    }

    private record Page(List<Edge> edges, PageInfo pageInfo) {}

    private record Edge(Agreement node) {}

    private record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}
}
