package tn.marsa.migrant.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tn.marsa.access.ApiCallers.ApiCaller;

/** One of the two persons who erase, through the API. */
record ErasureDesk(HttpGraphQlTester api) {

    static final Map<String, Object> DECISION =
            Map.of("number", "2026/117", "date", "2026-10-01", "authority", "The competent authority");

    private static final String RESULT = """
            {
              __typename
              ... on Erasure { id identifier state basis decision { number date authority } proposedBy { isMe } }
              ... on ErasureRefused { code message }
            }""";

    ErasureDesk(ApiCaller caller) {
        this(caller.api());
    }

    GraphQlTester.Response propose(String identifier) {
        return propose(identifier, DECISION);
    }

    /** Fields refused are for whoever proposes alone, so the other members of the union are asked for by both. */
    GraphQlTester.Response propose(String identifier, Map<String, Object> decision) {
        return api.document("mutation($input: ProposeErasureInput!) { result: proposeErasure(input: $input) %s }"
                        .formatted(RESULT.replace(
                                "... on ErasureRefused",
                                "... on FieldsRefused { problems { field code } } ... on ErasureRefused")))
                .variable("input", Map.of("identifier", identifier, "decision", decision))
                .execute();
    }

    /** The id of a proposal that was taken. */
    String proposed(String identifier) {
        return propose(identifier).path("result.id").entity(String.class).get();
    }

    GraphQlTester.Response confirm(String id) {
        return decide("confirmErasure", id);
    }

    GraphQlTester.Response refuse(String id) {
        return decide("refuseErasure", id);
    }

    private GraphQlTester.Response decide(String mutation, String id) {
        return api.document("mutation($id: ID!) { result: %s(id: $id) %s }".formatted(mutation, RESULT))
                .variable("id", id)
                .execute();
    }

    /** All that wait, page by page. */
    List<Listed> list() {
        List<Listed> listed = new ArrayList<>();
        String after = "";
        boolean goesOn = true;
        while (goesOn) {
            GraphQlTester.Response page = page(3, after);
            listed.addAll(page.path("proposedErasures.edges[*].node")
                    .entityList(Listed.class)
                    .get());
            goesOn = page.path("proposedErasures.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = goesOn
                    ? page.path("proposedErasures.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    : after;
        }
        return listed;
    }

    GraphQlTester.Response page(int first, String after) {
        return api.document("""
                        query($first: Int!, $after: String) { proposedErasures(first: $first, after: $after) {
                          edges { node { id identifier } } pageInfo { hasNextPage endCursor } } }""")
                .variable("first", first)
                .variable("after", after.isEmpty() ? null : after)
                .execute();
    }

    /** One that waits. */
    record Listed(String id, @Nullable String identifier) {}

    GraphQlTester.Response read(String identifier) {
        return api.document("""
                        query($identifier: UniqueIdentifier!) {
                          migrant(identifier: $identifier) {
                            ... on Migrant { status identifier erasureProposed names { surname } rectifications { id } }
                          }
                        }""").variable("identifier", identifier).execute();
    }

    static String outcome(GraphQlTester.Response response) {
        return response.path("result.__typename").entity(String.class).get();
    }
}
