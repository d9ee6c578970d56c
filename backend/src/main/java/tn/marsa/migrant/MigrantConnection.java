package tn.marsa.migrant;

import java.util.List;
import tn.marsa.shared.PageInfo;

/** A page of files: the SDL's type of the same name. */
record MigrantConnection(List<MigrantEdge> edges, PageInfo pageInfo) {

    static MigrantConnection of(List<MigrantEdge> edges, boolean goesOn, boolean begins) {
        List<String> cursors = edges.stream().map(MigrantEdge::cursor).toList();
        return new MigrantConnection(edges, PageInfo.of(cursors, goesOn, !begins));
    }

    /** One file in a page. */
    record MigrantEdge(String cursor, Migrant node) {}
}
