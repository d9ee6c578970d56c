package tn.marsa.statistics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of noise of the cell key method: for each true count up to a largest one, intervals of the key and what is added in each.
 * What it holds is a secret towards readers of figures.
 */
final class PerturbationTable {

    private static final BigDecimal KEYS = BigDecimal.valueOf(1L << 32);

    private final long[][] begins;
    private final int[][] noises;

    private PerturbationTable(long[][] begins, int[][] noises) {
        this.begins = begins;
        this.noises = noises;
    }

    /** Of rows that were checked, one list of entries for each count from 0 on. */
    static PerturbationTable of(List<List<PerturbationEntry>> rows) {
        List<long[]> begins = new ArrayList<>();
        List<int[]> noises = new ArrayList<>();
        for (List<PerturbationEntry> row : rows) {
            begins.add(row.stream().mapToLong(entry -> firstKey(entry.from())).toArray());
            noises.add(row.stream().mapToInt(PerturbationEntry::noise).toArray());
        }
        return new PerturbationTable(begins.toArray(long[][]::new), noises.toArray(int[][]::new));
    }

    /** The first key of an interval: key / 2³² is its lower bound or more. Whole numbers, so that it is the same on every machine. */
    static long firstKey(BigDecimal lowerBound) {
        return lowerBound.multiply(KEYS).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /**
     * What is added to a true count.
     *
     * @param count 0 or more
     * @param key 0 to 2³² − 1
     */
    int noise(long count, long key) {
        int row = (int) Math.min(count, begins.length - 1L);
        long[] from = begins[row];
        int place = from.length - 1;
        while (from[place] > key) {
            place--;
        }
        return noises[row][place];
    }
}
