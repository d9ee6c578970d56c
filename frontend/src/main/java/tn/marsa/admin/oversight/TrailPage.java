package tn.marsa.admin.oversight;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the trail, newest first. */
record TrailPage(List<Edge> edges, End pageInfo) implements Serializable {

    /** Its rows. */
    List<Row> rows() {
        return edges.stream().map(Edge::node).toList();
    }

    record Edge(Row node) implements Serializable {}

    /** Where the list goes on; {@code endCursor} is null in an empty page. */
    record End(boolean hasNextPage, @Nullable String endCursor) implements Serializable {}

    /** Whoever did it. */
    record Somebody(String displayName) implements Serializable {}

    /**
     * What one row tells.
     *
     * @param by null where nobody had signed in yet
     * @param office where they worked then; null for none
     * @param action null for one that the API does not know
     * @param purpose null where no person was involved
     * @param file twelve Latin digits; null where there is no identifier
     * @param detail in words; empty if there is nothing more
     */
    record Row(
            Instant at,
            @Nullable Somebody by,
            @Nullable OfficePlace office,
            @Nullable TrailAction action,
            @Nullable TrailPurpose purpose,
            @Nullable String file,
            String detail)
            implements Serializable {}
}
