package tn.marsa.api;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.function.ToIntFunction;

/**
 * How many rows an operation asks for: those of each page, once for each row of the page that it stands in.
 *
 * @param now with the arguments as they are
 * @param most with any arguments: each page as long as a page may be
 */
record AskedRows(long now, long most) {

    private static final String PAGE = "first";
    private static final int LONGEST_PAGE = 100;
    // Beyond all limits, and far from an overflow when a thousand of them are added up.
    private static final long COUNTLESS = 1L << 40;

    static AskedRows of(ExecutableNormalizedOperation operation) {
        return new AskedRows(count(operation, AskedRows::page), count(operation, field -> LONGEST_PAGE));
    }

    private static long count(
            ExecutableNormalizedOperation operation, ToIntFunction<ExecutableNormalizedField> length) {
        return operation.getTopLevelFields().stream()
                .mapToLong(field -> count(field, 1, length))
                .sum();
    }

    private static long count(
            ExecutableNormalizedField field, long around, ToIntFunction<ExecutableNormalizedField> length) {
        boolean isPage = field.getResolvedArguments().containsKey(PAGE);
        long rows = isPage ? Math.min(around * length.applyAsInt(field), COUNTLESS) : around;
        long inside = field.getChildren().stream()
                .mapToLong(child -> count(child, rows, length))
                .sum();
        return Math.min(isPage ? rows + inside : inside, COUNTLESS);
    }

    // A longer page is refused where it is read.
    private static int page(ExecutableNormalizedField field) {
        return field.getResolvedArguments().get(PAGE) instanceof Integer asked
                ? Math.clamp(asked, 1, LONGEST_PAGE)
                : LONGEST_PAGE;
    }
}
