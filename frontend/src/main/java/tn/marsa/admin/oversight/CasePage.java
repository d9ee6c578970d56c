package tn.marsa.admin.oversight;

import java.util.List;
import tn.marsa.admin.oversight.TrailPage.End;

/** A page of cases, newest first. */
record CasePage(List<Edge> edges, End pageInfo) {

    /** Its cases. */
    List<OversightCase> cases() {
        return edges.stream().map(Edge::node).toList();
    }

    record Edge(OversightCase node) {}
}
