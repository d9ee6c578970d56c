package tn.marsa.matching.queue;

import java.util.List;
import tn.marsa.shared.PageInfo;
import tn.marsa.shared.PlaceInTime;

/** A page of pairs: the SDL's type of the same name. */
record PossibleDuplicateConnection(List<PossibleDuplicateEdge> edges, PageInfo pageInfo, int totalCount) {

    static PossibleDuplicateConnection of(
            List<PossibleDuplicate> pairs, boolean goesOn, boolean begins, int totalCount) {
        List<PossibleDuplicateEdge> edges =
                pairs.stream().map(PossibleDuplicateEdge::of).toList();
        List<String> cursors = edges.stream().map(PossibleDuplicateEdge::cursor).toList();
        return new PossibleDuplicateConnection(edges, PageInfo.of(cursors, goesOn, !begins), totalCount);
    }

    /** One pair in a page. */
    record PossibleDuplicateEdge(String cursor, PossibleDuplicate node) {

        static PossibleDuplicateEdge of(PossibleDuplicate pair) {
            return new PossibleDuplicateEdge(
                    new PlaceInTime(pair.foundAt(), pair.pair().id().value()).toString(), pair);
        }
    }
}
