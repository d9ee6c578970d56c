package tn.marsa.admin.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a month would bring if it were like the same month of the years before. */
final class Season {

    private static final int YEAR = 12;

    private Season() {}

    /**
     * The mean of the same month in earlier years, from published figures alone.
     *
     * @param values month by month, null where nothing is released
     * @return as many; null where no earlier year is released
     */
    static List<@Nullable Integer> expected(List<@Nullable Integer> values) {
        List<@Nullable Integer> expected = new ArrayList<>();
        for (int month = 0; month < values.size(); month++) {
            List<Integer> before = new ArrayList<>();
            for (int earlier = month - YEAR; earlier >= 0; earlier -= YEAR) {
                if (values.get(earlier) != null) {
                    before.add(Objects.requireNonNull(values.get(earlier)));
                }
            }
            expected.add(
                    before.isEmpty()
                            ? null
                            : Math.round((float) before.stream()
                                            .mapToInt(Integer::intValue)
                                            .sum()
                                    / before.size()));
        }
        return expected;
    }
}
