package tn.marsa.oversight.cases;

import java.util.List;
import tn.marsa.shared.PageInfo;
import tn.marsa.shared.PlaceInTime;

/** A page of cases: the SDL's type of the same name. */
record CaseConnection(List<CaseEdge> edges, PageInfo pageInfo) {

    /** The first of these, of which there is one more than the page holds if the list goes on. */
    static CaseConnection of(List<OversightCase> found, int first, boolean begins) {
        List<CaseEdge> edges = found.stream().limit(first).map(CaseEdge::of).toList();
        List<String> cursors = edges.stream().map(CaseEdge::cursor).toList();
        return new CaseConnection(edges, PageInfo.of(cursors, found.size() > first, !begins));
    }

    /** One case in a page. */
    record CaseEdge(String cursor, OversightCase node) {

        static CaseEdge of(OversightCase found) {
            return new CaseEdge(new PlaceInTime(found.raisedAt(), found.caseId().value()).toString(), found);
        }
    }
}
