package tn.marsa.admin.agreements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the register of disclosures. */
record DisclosurePage(int totalCount, List<Edge> edges, PageInfo pageInfo) {

    DisclosurePage {
        edges = List.copyOf(edges);
    }

    /** The answers in their order. */
    List<Disclosure> rows() {
        return edges.stream().map(Edge::node).toList();
    }

    /** Where to go on; null at the end of the list. */
    @Nullable String next() {
        return pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }

    record Edge(Disclosure node) {}

    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}
}
