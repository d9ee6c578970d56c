package tn.marsa.migrant.grants;

import java.util.List;
import tn.marsa.shared.PageInfo;
import tn.marsa.shared.PlaceInTime;

/** A page of grants: the SDL's type of the same name. */
record FileGrantConnection(List<FileGrantEdge> edges, PageInfo pageInfo) {

    /** The first of these grants, of which there is one more than the page holds if the list goes on. */
    static FileGrantConnection of(List<FileGrant> grants, int first, boolean begins) {
        List<FileGrantEdge> edges =
                grants.stream().limit(first).map(FileGrantEdge::of).toList();
        List<String> cursors = edges.stream().map(FileGrantEdge::cursor).toList();
        return new FileGrantConnection(edges, PageInfo.of(cursors, grants.size() > first, !begins));
    }

    /** One grant in a page. */
    record FileGrantEdge(String cursor, FileGrant node) {

        static FileGrantEdge of(FileGrant grant) {
            return new FileGrantEdge(
                    new PlaceInTime(grant.grantedAt(), grant.id().value()).toString(), grant);
        }
    }
}
