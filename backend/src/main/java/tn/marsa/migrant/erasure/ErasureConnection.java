package tn.marsa.migrant.erasure;

import java.util.List;
import tn.marsa.shared.PageInfo;
import tn.marsa.shared.PlaceInTime;

/** A page of erasures: the SDL's type of the same name. */
record ErasureConnection(List<ErasureEdge> edges, PageInfo pageInfo) {

    /** The first of these erasures, of which there is one more than the page holds if the list goes on. */
    static ErasureConnection of(List<Erasure> erasures, int first, boolean begins) {
        List<ErasureEdge> edges =
                erasures.stream().limit(first).map(ErasureEdge::of).toList();
        List<String> cursors = edges.stream().map(ErasureEdge::cursor).toList();
        return new ErasureConnection(edges, PageInfo.of(cursors, erasures.size() > first, !begins));
    }

    /** The erasures of the page. */
    List<Erasure> listed() {
        return edges.stream().map(ErasureEdge::node).toList();
    }

    /** One erasure in a page. */
    record ErasureEdge(String cursor, Erasure node) {

        static ErasureEdge of(Erasure erasure) {
            return new ErasureEdge(new PlaceInTime(erasure.proposedAt(), erasure.id()).toString(), erasure);
        }
    }
}
