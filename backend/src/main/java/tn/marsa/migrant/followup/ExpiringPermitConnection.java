package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.util.List;
import tn.marsa.migrant.Migrant;
import tn.marsa.shared.PageInfo;

/** A page of permits that are about to expire: the SDL's type of the same name. */
record ExpiringPermitConnection(List<ExpiringPermitEdge> edges, PageInfo pageInfo, int totalCount) {

    static ExpiringPermitConnection of(List<ExpiringPermitEdge> edges, boolean goesOn, boolean begins, int totalCount) {
        List<String> cursors = edges.stream().map(ExpiringPermitEdge::cursor).toList();
        return new ExpiringPermitConnection(edges, PageInfo.of(cursors, goesOn, !begins), totalCount);
    }

    /** One permit in a page. */
    record ExpiringPermitEdge(String cursor, ExpiringFile node) {}

    /** Whose permit ends when: the SDL's type ExpiringPermit. */
    record ExpiringFile(LocalDate validUntil, Migrant migrant) {}
}
