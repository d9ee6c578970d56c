package tn.marsa.admin.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of releases, the latest period first. */
record ReleasePage(List<Edge> edges, PageInfo pageInfo) {

    List<Release> releases() {
        return edges.stream().map(Edge::node).toList();
    }

    /** One of them. */
    record Edge(Release node) {}

    /** Whether there are more, and where they begin. */
    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}
}
