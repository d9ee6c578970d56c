package tn.marsa.admin.rights;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The erasures that wait for their second person, oldest first: one page. */
record ProposedErasures(List<Edge> edges, End pageInfo) implements Serializable {

    record Edge(ProposedErasure node) implements Serializable {}

    /** Whether the list goes on, and after what. */
    record End(boolean hasNextPage, @Nullable String endCursor) implements Serializable {}
}
