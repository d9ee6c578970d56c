package tn.marsa.admin.migrants;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was given files of other offices to open, newest first: one page. */
record Grants(List<Edge> edges, Looks.End pageInfo) implements Serializable {

    record Edge(Grant node) implements Serializable {}

    /**
     * That somebody may open one file of another office for some hours.
     *
     * @param office where the holder worked; null for none
     * @param file twelve Latin digits; null if the file has no identifier any more
     * @param open true while the file opens by it
     * @param sameReason how often the holder gave the same reason in the 30 days before, this time included
     */
    record Grant(
            Looks.Staff holder,
            Migrant.@Nullable Keeper office,
            @Nullable String file,
            Purpose purpose,
            Instant grantedAt,
            Instant expiresAt,
            boolean open,
            int sameReason)
            implements Serializable {}
}
