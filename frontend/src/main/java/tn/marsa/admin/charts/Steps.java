package tn.marsa.admin.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bounds between the five steps of a map: round numbers, each step about as full as the others. */
final class Steps {

    private static final int STEPS = 5;

    private Steps() {}

    /** Up to four growing bounds; fewer where values are few or alike. */
    static List<Integer> between(List<@Nullable Integer> values) {
        List<Integer> sorted = values.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
        List<Integer> bounds = new ArrayList<>();
        for (int step = 1; step < STEPS && !sorted.isEmpty(); step++) {
            int bound = round(sorted.get(sorted.size() * step / STEPS));
            if (bound > 0 && (bounds.isEmpty() || bound > bounds.getLast())) {
                bounds.add(bound);
            }
        }
        return List.copyOf(bounds);
    }

    // To one digit, or two where the first would lose too much: 37 becomes 37, 374 becomes 370.
    private static int round(int value) {
        int unit = 1;
        while (value / unit >= 100) {
            unit *= 10;
        }
        return value / unit * unit;
    }
}
