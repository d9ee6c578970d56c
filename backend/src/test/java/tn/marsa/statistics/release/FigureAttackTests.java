package tn.marsa.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
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

    private static final int LARGEST = 5;
    private static final Combination BEYOND =
            Combination.of(List.of(Dimension.SEX, Dimension.GROUND, Dimension.GOVERNORATE));
    // The attacker has a population of the same kind to learn from, and attacks four others.
    private static final long OWN = 0;
    private static final List<Long> ATTACKED = List.of(1L, 2L, 3L, 4L);

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
    void whatHappenedInAYearTellsNoMoreOfSmallCountsThanOneLook() {
        tellsNoMoreThanOneLook(Measure.ARRIVALS, 8_000);
    }

    @Test
    void whoIsThereInASmallRegisterTellsNoMoreOfSmallCountsThanOneLook() {
        tellsNoMoreThanOneLook(Measure.STOCK, 8_000);
    }

    @Test
    void whoIsThereTellsNoMoreOfSmallCountsThanOneLook() {
        tellsNoMoreThanOneLook(Measure.STOCK, 60_000);
    }

    /** Within two standard errors of the share that one look at the small counts of one register has. */
    private void tellsNoMoreThanOneLook(Measure measure, int persons) {
        Attacker attacker = new Attacker(small(measure, persons, OWN), LARGEST, control);
        Shares mean = Shares.mean(ATTACKED.stream()
                .map(seed -> Shares.of(small(measure, persons, seed), attacker))
                .toList());
        System.out.printf(Locale.ROOT, "figures measure=%s persons=%d %s%n", measure, persons, mean);

        assertThat(mean.asItStands).isBetween(.05, .30);
        assertThat(mean.complement).isLessThanOrEqualTo(mean.asItStands);
        assertThat(mean.all).isLessThanOrEqualTo(mean.oneLook + 2 * mean.standardError());
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
     * @param oneLook by the likeliest count behind the published figure
     * @param all by the likeliest count behind everything that is released
     */
    private record Shares(
            double cells, double asItStands, double complement, double weighted, double oneLook, double all) {

        static Shares of(List<SmallCount> small, Attacker attacker) {
            return new Shares(
                    small.size(),
                    Attacker.hits(small, count -> (int) count.direct()),
                    ofComplements(small),
                    Attacker.hits(small, attacker::byMean),
                    Attacker.hits(small, attacker::byOneLook),
                    Attacker.hits(small, attacker::byAll));
        }

        static Shares mean(List<Shares> all) {
            return new Shares(
                    mean(all, Shares::cells),
                    mean(all, Shares::asItStands),
                    mean(all, Shares::complement),
                    mean(all, Shares::weighted),
                    mean(all, Shares::oneLook),
                    mean(all, Shares::all));
        }

        /** Of a share of so many cells that one look hits. */
        double standardError() {
            return Math.sqrt(oneLook * (1 - oneLook) / cells);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "small_cells=%.0f direct=%.3f complement=%.3f weighted=%.3f best_guess_direct=%.3f"
                            + " best_guess_all=%.3f standard_error=%.3f",
                    cells,
                    asItStands,
                    complement,
                    weighted,
                    oneLook,
                    all,
                    standardError());
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
