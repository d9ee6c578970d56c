package tn.marsa.oversight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tn.marsa.audit.Action;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;

/**
 * What somebody looks for in the trail: the arguments of the SDL's query. What is null narrows nothing.
 *
 * @param staff an id, or the name that colleagues see
 * @param from included
 * @param to not included
 */
record TrailQuestion(
        @Nullable UniqueIdentifier file,
        @Nullable String staff,
        @Nullable OfficeCode office,
        @Nullable Purpose purpose,
        @Nullable Action action,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** Refuses a period that ends before it begins: {@link RequestRefused} with INVALID_VALUE at {@code to}. */
    void requirePeriod() {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "to");
        }
    }
}
