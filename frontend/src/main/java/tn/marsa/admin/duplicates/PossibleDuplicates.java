package tn.marsa.admin.duplicates;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.matching.Candidate;

/** A page of pairs that wait for a decision, newest first. */
record PossibleDuplicates(int totalCount, PageInfo pageInfo, List<Edge> edges) {

    /** Where the list goes on. */
    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /** One in a page. */
    record Edge(Pair node) {}

    /**
     * Two files that may be of one person.
     *
     * @param file of the own office, or the older of the two
     * @param candidate the other one, compared with it
     */
    record Pair(String id, Instant foundAt, PairedFile file, Candidate candidate) {}

    /** The first file of a pair. */
    record PairedFile(
            @Nullable String identifier,
            Candidate.Status status,
            Candidate.Keeper office,
            Instant createdAt,
            @Nullable String name,
            @Nullable String nameArabic) {

        /** Its names, the script of the language first. */
        List<String> names(Locale language) {
            return Candidate.inOrderOf(language, name, nameArabic);
        }
    }
}
