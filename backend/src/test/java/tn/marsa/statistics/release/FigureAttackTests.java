package tn.marsa.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.disclosure.DisclosureControl;
import tn.marsa.statistics.plan.AgreedTable;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.plan.Plan;

/**
 * What attackers learn of true small counts from everything that is released: a year with a table beyond the plan, the vintage before it,
 * its quarters and months. The shares are printed: docs/statistics.md quotes them.
 */
@MarsaTest
class FigureAttackTests {

    // 1 and 2 are never published: no look shows them as they stand.
    private static final int SMALLEST_SHOWN = 3;
    private static final int LARGEST = 5;
    private static final Combination BEYOND =
            Combination.of(List.of(Dimension.SEX, Dimension.GROUND, Dimension.GOVERNORATE));
    // The attacker has eight populations of the same kind to learn from, and attacks sixteen others.
    private static final List<Long> OWN =
            LongStream.rangeClosed(101, 108).boxed().toList();
    private static final List<Long> ATTACKED =
            LongStream.rangeClosed(1, 16).boxed().toList();
    // What the tables of the United Nations add of 60,000 residents without any other one, rounded up (0151).
    private static final double LEAST = .006;

    private final Plan plan;
    private final Classifications classifications;
    private final DisclosureControl control;

    FigureAttackTests(
            @Autowired Plan plan, @Autowired Classifications classifications, @Autowired DisclosureControl control) {
        this.plan = plan;
        this.classifications = classifications;
        this.control = control;
    }

    @Test
    void whatHappenedInAYearTellsLittleMoreOfSmallCountsThanOneLook() {
        tellsLittleMoreThanOneLook(Measure.ARRIVALS, 8_000);
    }

    @Test
    void whoIsThereInASmallRegisterTellsLittleMoreOfSmallCountsThanOneLook() {
        tellsLittleMoreThanOneLook(Measure.STOCK, 8_000);
    }

    @Test
    void whoIsThereTellsLittleMoreOfSmallCountsThanOneLook() {
        tellsLittleMoreThanOneLook(Measure.STOCK, 60_000);
    }

    /** Beyond what cannot be helped, within two standard errors of what all adds in each of the registers. */
    private void tellsLittleMoreThanOneLook(Measure measure, int persons) {
        Attacker attacker = new Attacker(
                OWN.stream()
                        .flatMap(seed -> small(measure, persons, seed).stream())
                        .toList(),
                LARGEST,
                control);
        List<Shares> registers = ATTACKED.stream()
                .map(seed -> Shares.of(small(measure, persons, seed), attacker))
                .toList();
        Shares mean = Shares.mean(registers);
        double error = Shares.errorOfGain(registers);
        System.out.printf(
                Locale.ROOT,
                "figures measure=%s persons=%d %s gain=%+.4f standard_error=%.4f%n",
                measure,
                persons,
                mean,
                mean.gain(),
                error);

        assertThat(mean.asItStands).isBetween(.05, .30);
        assertThat(mean.complement).isLessThanOrEqualTo(mean.asItStands);
        assertThat(mean.weightedOfShown).isLessThanOrEqualTo(mean.asItStandsOfShown);
        assertThat(mean.gain()).isLessThanOrEqualTo(LEAST + 2 * error);
    }

    private List<SmallCount> small(Measure measure, int persons, long seed) {
        return new ReleasedYear(
                        measure, List.of(new AgreedTable(measure, Granularity.YEAR, BEYOND)), plan, classifications)
                .count(persons, seed)
                .published(control, new Levels(classifications))
                .upTo(LARGEST);
    }

    /**
     * How many of the true small counts are hit.
     *
     * @param asItStands by the published figure
     * @param complement by a published total minus its other parts
     * @param weighted by the mean of all figures that lead to a cell, weighted by precision
     * @param asItStandsOfShown by the published figure, of those counts that are published at all
     * @param weightedOfShown by that mean, of the same counts
     * @param oneLook by the likeliest count behind the published figure
     * @param all by the likeliest count behind everything that is released
     */
    private record Shares(
            double cells,
            double asItStands,
            double complement,
            double weighted,
            double asItStandsOfShown,
            double weightedOfShown,
            double oneLook,
            double all) {

        static Shares of(List<SmallCount> small, Attacker attacker) {
            List<SmallCount> shown = small.stream()
                    .filter(count -> count.truth() >= SMALLEST_SHOWN)
                    .toList();
            return new Shares(
                    small.size(),
                    Attacker.hits(small, Shares::asItStands),
                    ofComplements(small),
                    Attacker.hits(small, attacker::byMean),
                    Attacker.hits(shown, Shares::asItStands),
                    Attacker.hits(shown, attacker::byMean),
                    Attacker.hits(small, attacker::byOneLook),
                    Attacker.hits(small, attacker::byAll));
        }

        static Shares mean(List<Shares> all) {
            return new Shares(
                    mean(all, Shares::cells),
                    mean(all, Shares::asItStands),
                    mean(all, Shares::complement),
                    mean(all, Shares::weighted),
                    mean(all, Shares::asItStandsOfShown),
                    mean(all, Shares::weightedOfShown),
                    mean(all, Shares::oneLook),
                    mean(all, Shares::all));
        }

        /** What everything adds to one look. */
        double gain() {
            return all - oneLook;
        }

        /** The standard error of the mean gain: of the same counts, guessed twice, in each register. */
        static double errorOfGain(List<Shares> registers) {
            double mean = mean(registers, Shares::gain);
            double variance = mean(registers, each -> Math.pow(each.gain() - mean, 2)) / (registers.size() - 1);
            return Math.sqrt(variance);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "small_cells=%.0f direct=%.3f complement=%.3f weighted=%.3f direct_of_shown=%.3f"
                            + " weighted_of_shown=%.3f best_guess_direct=%.3f best_guess_all=%.3f",
                    cells,
                    asItStands,
                    complement,
                    weighted,
                    asItStandsOfShown,
                    weightedOfShown,
                    oneLook,
                    all);
        }

        private static int asItStands(SmallCount count) {
            return (int) count.direct();
        }

        private static double mean(List<Shares> all, ToDoubleFunction<Shares> share) {
            return all.stream().mapToDouble(share).average().orElse(0);
        }

        private static double ofComplements(List<SmallCount> small) {
            return small.stream()
                    .flatMap(count -> count.hints().stream()
                            .filter(hint -> hint.way() == Hint.Way.COMPLEMENT)
                            .map(hint -> Math.max(0, hint.value()) == count.truth()))
                    .mapToInt(hit -> hit ? 1 : 0)
                    .average()
                    .orElse(0);
        }
    }
}
