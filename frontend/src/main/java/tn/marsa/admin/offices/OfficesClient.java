package tn.marsa.admin.offices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;

/** What the API says of the offices. */
@Component
class OfficesClient {

    private final GraphQlApi api;

    OfficesClient(GraphQlApi api) {
        this.api = api;
    }

    /**
     * All offices by code, page by page.
     *
     * @throws tn.marsa.admin.api.ApiFailure if the API does not give them
     */
    List<Office> all(Locale language) {
        var offices = new ArrayList<Office>();
        String after = null;
        do {
            Page page = page(after, language);
            page.edges.forEach(edge -> offices.add(edge.node));
            after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after != null);
        return offices;
    }

    private Page page(@Nullable String after, Locale language) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("after", after);
        return api.run("offices/Offices", variables, language).get("offices", Page.class);
    }

    private record Page(List<Edge> edges, PageInfo pageInfo) {}

    private record Edge(Office node) {}

    private record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}
}
