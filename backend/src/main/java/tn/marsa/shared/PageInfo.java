package tn.marsa.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a page in its list, as in the Relay connection specification.
 *
 * @param startCursor null in an empty page
 * @param endCursor null in an empty page
 */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {

    /** The place of a page with those cursors, in the order of its elements. */
    public static PageInfo of(List<String> cursors, boolean hasNextPage, boolean hasPreviousPage) {
        return cursors.isEmpty()
                ? new PageInfo(hasNextPage, hasPreviousPage, null, null)
                : new PageInfo(hasNextPage, hasPreviousPage, cursors.getFirst(), cursors.getLast());
    }
}
