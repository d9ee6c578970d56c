package tn.marsa.oversight;

import java.util.List;
import tn.marsa.audit.TrailRow;
import tn.marsa.shared.PageInfo;
import tn.marsa.shared.PlaceInTime;

/** A page of the trail: the SDL's type of the same name. */
public record TrailConnection(List<TrailEdge> edges, PageInfo pageInfo) {

    /** The first of these rows, of which there is one more than the page holds if the list goes on. */
    static TrailConnection of(List<TrailRow> rows, int first, boolean begins) {
        List<TrailEdge> edges = rows.stream().limit(first).map(TrailEdge::of).toList();
        List<String> cursors = edges.stream().map(TrailEdge::cursor).toList();
        return new TrailConnection(edges, PageInfo.of(cursors, rows.size() > first, !begins));
    }

    /** One row in a page. */
    record TrailEdge(String cursor, TrailRecord node) {

        static TrailEdge of(TrailRow row) {
            return new TrailEdge(new PlaceInTime(row.at(), row.id()).toString(), TrailRecord.of(row));
        }
    }
}
