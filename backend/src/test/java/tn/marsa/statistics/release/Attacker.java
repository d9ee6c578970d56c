package tn.marsa.statistics.release;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import tn.marsa.statistics.disclosure.DisclosureControl;
import tn.marsa.statistics.release.Hint.Way;

/**
 * Guesses true small counts as well as can be. Knows the table of noise, and has a population of the same kind with its true counts, from
 * which to learn how often each count occurs and, for each way, how far its hints lie from the truth on average.
 */
final class Attacker {

    private static final int LOOKS = 1 << 16;
    private static final int VARIANCE = 3;
    private static final int MOST_CELLS = 60;
    // So many hints of the variance that the table of noise has stand beside those that were seen.
    private static final int BEFORE_SEEING = 5;

    private final int largest;
    private final double[] share;
    private final Map<Long, double[]> likelihoods = new HashMap<>();
    private final Map<Way, double[]> errors = new EnumMap<>(Way.class);
    private final Map<Way, int[]> seen = new EnumMap<>(Way.class);

    /** Who learns from those counts, none of which is above the largest. */
    Attacker(List<SmallCount> counts, int largest, DisclosureControl control) {
        this.largest = largest;
        this.share = new double[largest + 1];
        for (SmallCount count : counts) {
            share[count.truth()] += 1.0 / counts.size();
            count.hints().forEach(hint -> learn(hint, count.truth()));
        }
        for (int truth = 1; truth <= largest; truth++) {
            for (long look = 0; look < LOOKS; look++) {
                likelihoods
                                .computeIfAbsent(
                                        control.published(truth, look << 16), published -> new double[largest + 1])[
                                truth] +=
                        1.0 / LOOKS;
            }
        }
    }

    /** The likeliest count behind one published figure. */
    int byOneLook(SmallCount count) {
        return likeliest(count, List.of());
    }

    /** The likeliest count behind everything that is released. */
    int byAll(SmallCount count) {
        return likeliest(count, count.hints());
    }

    /** The mean of everything that is released, weighted by precision, as it stands. */
    int byMean(SmallCount count) {
        double weights = 1.0 / VARIANCE;
        double sum = weights * count.direct();
        for (Hint hint : count.hints()) {
            weights += 1 / variance(hint);
            sum += hint.value() / variance(hint);
        }
        return (int) Math.round(sum / weights);
    }

    /** The share of the counts that are guessed right. */
    static double hits(List<SmallCount> counts, ToIntFunction<SmallCount> guess) {
        return counts.stream()
                        .filter(count -> guess.applyAsInt(count) == count.truth())
                        .count()
                / (double) counts.size();
    }

    private void learn(Hint hint, int truth) {
        int cells = Math.min(hint.cells(), MOST_CELLS);
        errors.computeIfAbsent(hint.way(), way -> new double[MOST_CELLS + 1])[cells] += hint.squaredError(truth);
        seen.computeIfAbsent(hint.way(), way -> new int[MOST_CELLS + 1])[cells]++;
    }

    private double variance(Hint hint) {
        int cells = Math.min(hint.cells(), MOST_CELLS);
        double sum = errors.getOrDefault(hint.way(), new double[MOST_CELLS + 1])[cells];
        int number = seen.getOrDefault(hint.way(), new int[MOST_CELLS + 1])[cells];
        double assumed = VARIANCE * Math.max(cells, 1);
        return Math.max(.5, (sum + BEFORE_SEEING * assumed) / (number + BEFORE_SEEING));
    }

    private int likeliest(SmallCount count, List<Hint> hints) {
        double[] likelihood = likelihoods.getOrDefault(count.direct(), new double[largest + 1]);
        int best = 1;
        double most = Double.NEGATIVE_INFINITY;
        for (int truth = 1; truth <= largest; truth++) {
            double log = Math.log(share[truth] * likelihood[truth]);
            for (Hint hint : hints) {
                log -= hint.squaredError(truth) / 2 / variance(hint);
            }
            if (log > most) {
                most = log;
                best = truth;
            }
        }
        return best;
    }
}
