package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.shared.Caller;

/**
 * A file that somebody follows up, locked.
 *
 * @param open the request that is not decided; null if there is none
 */
record Followed(
        Caller caller,
        MigrantFile file,
        Standing standing,
        @Nullable ResidenceRequest open,
        LocalDate today) {

    /** True if the person holds residence, here or presumed to have departed. */
    boolean holdsResidence() {
        return standing.held() && standing.left() != Departure.FOR_GOOD;
    }

    /** The request that is not decided; only where it is known that there is one. */
    ResidenceRequest request() {
        if (open == null) {
            throw new IllegalStateException("No request is open");
        }
        return open;
    }

    /** The day on which the person entered the country, as declared; null if it is not known. */
    @Nullable LocalDate entered() {
        return file.coded().entryDate();
    }

    /** The id of the open request; null if there is none. */
    @Nullable UUID requestId() {
        return open == null ? null : open.id();
    }
}
