package tn.marsa.statistics.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Holds a table of noise, row by row, to what the method promises: probabilities are whole, noise is 0 on average and varies as it is
 * said to, a true 0 stays 0, and small counts are never published.
 */
record PerturbationCheck(int largestNoise, int variance, int neverPublishedUpTo) {

    // The table is printed with eight decimals.
    private static final BigDecimal ROUNDING = new BigDecimal("0.0000005");

    /** The entries of each count from 0 on; {@link IllegalStateException} that names the first row that is wrong. */
    List<List<PerturbationEntry>> rows(List<PerturbationEntry> entries) {
        List<List<PerturbationEntry>> rows = new ArrayList<>();
        for (PerturbationEntry entry : entries) {
            if (entry.count() == rows.size()) {
                rows.add(new ArrayList<>());
            }
            demand(entry.count() == rows.size() - 1, "its counts do not follow each other", entry.count());
            rows.getLast().add(entry);
        }
        demand(rows.size() > largestNoise + neverPublishedUpTo, "counts are missing", rows.size());
        for (List<PerturbationEntry> row : rows) {
            check(row);
        }
        return rows;
    }

    private void check(List<PerturbationEntry> row) {
        int count = row.getFirst().count();
        BigDecimal end = BigDecimal.ZERO;
        for (PerturbationEntry entry : row) {
            demand(entry.from().compareTo(end) == 0, "its intervals leave a gap", count);
            demand(entry.to().compareTo(end) > 0, "an interval is empty", count);
            demand(
                    near(entry.to().subtract(entry.from()), entry.probability()),
                    "an interval is not its probability",
                    count);
            demand(entry.noise() == entry.published() - count, "a noise is not the difference", count);
            demand(Math.abs(entry.noise()) <= largestNoise, "a noise is too large", count);
            demand(isPublishable(entry.published()), "it publishes a small count", count);
            end = entry.to();
        }
        demand(end.compareTo(BigDecimal.ONE) == 0, "its probabilities are not one in all", count);
        demand(near(mean(row, entry -> entry.noise()), BigDecimal.ZERO), "its mean is not 0", count);
        int expected = count == 0 ? 0 : variance;
        demand(
                near(mean(row, entry -> entry.noise() * entry.noise()), BigDecimal.valueOf(expected)),
                "its variance is not " + expected,
                count);
    }

    private boolean isPublishable(int published) {
        return published == 0 || published > neverPublishedUpTo;
    }

    private static BigDecimal mean(List<PerturbationEntry> row, Function<PerturbationEntry, Integer> value) {
        return row.stream()
                .map(entry -> entry.probability().multiply(BigDecimal.valueOf(value.apply(entry))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean near(BigDecimal value, BigDecimal expected) {
        return value.subtract(expected).abs().compareTo(ROUNDING) <= 0;
    }

    private static void demand(boolean holds, String fault, int row) {
        if (!holds) {
            throw new IllegalStateException("The table of noise is wrong in row " + row + ": " + fault);
        }
    }
}
