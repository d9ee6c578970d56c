package tn.marsa.statistics.release;

import java.util.List;
import tn.marsa.shared.PageInfo;

/** A page of releases: the SDL's type of the same name. */
public record ReleaseConnection(List<ReleaseEdge> edges, PageInfo pageInfo) {

    /** The first of these, of which there is one more than the page holds if the list goes on. */
    static ReleaseConnection of(List<Release> found, int first, boolean begins) {
        List<ReleaseEdge> edges =
                found.stream().limit(first).map(ReleaseEdge::of).toList();
        List<String> cursors = edges.stream().map(ReleaseEdge::cursor).toList();
        return new ReleaseConnection(edges, PageInfo.of(cursors, found.size() > first, !begins));
    }

    /** One release in a page. */
    public record ReleaseEdge(String cursor, Release node) {

        static ReleaseEdge of(Release release) {
            return new ReleaseEdge(ReleaseCursor.of(release).toString(), release);
        }
    }
}
