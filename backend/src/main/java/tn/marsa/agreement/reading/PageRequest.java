package tn.marsa.agreement.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.RequestRefused;

/**
 * Which page of a list is asked for.
 *
 * @param first how many rows, 1 to 100
 * @param after the row after which it begins; null for the beginning of the list
 */
record PageRequest(int first, @Nullable UUID after) {

    private static final int LARGEST = 100;

    /** Refuses a page that cannot be with INVALID_VALUE, naming the argument. */
    static PageRequest of(int first, @Nullable String after) {
        if (first < 1 || first > LARGEST) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "first");
        }
        try {
            return new PageRequest(
                    first, after == null ? null : IdCursor.parse(after).row());
        } catch (InvalidValue notACursor) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "after");
        }
    }
}
