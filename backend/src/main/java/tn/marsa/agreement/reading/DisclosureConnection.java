package tn.marsa.agreement.reading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tn.marsa.agreement.Agreement;
import tn.marsa.agreement.AgreementId;
import tn.marsa.agreement.checking.AskedBy;
import tn.marsa.agreement.checking.Disclosure;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.PageInfo;

/** A page of the register of disclosures: the SDL's type of the same name. */
record DisclosureConnection(List<DisclosureEdge> edges, PageInfo pageInfo, int totalCount) {

    /**
     * The page of those answers.
     *
     * @param found the answers that follow, one more than asked for if the list goes on
     * @param agreements those under which they were given
     */
    static DisclosureConnection of(
            List<Disclosure> found, Map<AgreementId, Agreement> agreements, PageRequest page, int totalCount) {
        List<DisclosureEdge> edges = found.stream()
                .limit(page.first())
                .map(each -> DisclosureEdge.of(each, agreements))
                .toList();
        List<String> cursors = edges.stream().map(DisclosureEdge::cursor).toList();
        return new DisclosureConnection(
                edges, PageInfo.of(cursors, found.size() > page.first(), page.after() != null), totalCount);
    }

    /** One answer in a page. */
    record DisclosureEdge(String cursor, RegisteredDisclosure node) {

        static DisclosureEdge of(Disclosure disclosure, Map<AgreementId, Agreement> agreements) {
            Agreement agreement = agreements.get(disclosure.agreement());
            if (agreement == null) {
                throw new IllegalStateException("an answer under no agreement");
            }
            return new DisclosureEdge(
                    new IdCursor(disclosure.id()).toString(),
                    new RegisteredDisclosure(
                            disclosure.at(),
                            agreement,
                            disclosure.file(),
                            disclosure.askedBy(),
                            disclosure.genuine(),
                            disclosure.valid(),
                            disclosure.aliasGiven()));
        }
    }

    /** The SDL's type {@code Disclosure}; what is null was not answered, or no file has such a number. */
    record RegisteredDisclosure(
            Instant at,
            Agreement agreement,
            @Nullable MigrantId file,
            AskedBy askedBy,
            @Nullable Boolean genuine,
            @Nullable Boolean valid,
            boolean aliasGiven) {}
}
