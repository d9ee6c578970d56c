package tn.marsa.admin.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.person.Names;

/** Permits that are about to expire, the earliest end first. */
record ExpiringPermits(int totalCount, PageInfo pageInfo, List<Edge> edges) {

    /** Where the list goes on. */
    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /** One in a page. */
    record Edge(Permit node) {}

    /** Whose permit ends when. */
    record Permit(LocalDate validUntil, Holder migrant) {}

    /**
     * Whose it is.
     *
     * @param restriction null unless the file is restricted; then its names are shut
     */
    record Holder(
            String identifier,
            @Nullable Restriction restriction,
            @Nullable Names names) {}

    /** Since when a file is restricted. */
    record Restriction(Instant since) {}
}
