package tn.marsa.agreement.reading;

import java.util.List;
import tn.marsa.agreement.Agreement;
import tn.marsa.shared.PageInfo;

/** A page of agreements: the SDL's type of the same name. */
record AgreementConnection(List<AgreementEdge> edges, PageInfo pageInfo, int totalCount) {

    /**
     * The page of those agreements.
     *
     * @param found the agreements that follow, one more than asked for if the list goes on
     */
    static AgreementConnection of(List<Agreement> found, PageRequest page, int totalCount) {
        List<AgreementEdge> edges =
                found.stream().limit(page.first()).map(AgreementEdge::of).toList();
        List<String> cursors = edges.stream().map(AgreementEdge::cursor).toList();
        return new AgreementConnection(
                edges, PageInfo.of(cursors, found.size() > page.first(), page.after() != null), totalCount);
    }

    /** One agreement in a page. */
    record AgreementEdge(String cursor, Agreement node) {

        static AgreementEdge of(Agreement agreement) {
            return new AgreementEdge(new IdCursor(agreement.id().value()).toString(), agreement);
        }
    }
}
