package tn.marsa.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.SyntheticFacts;
import tn.marsa.statistics.disclosure.DisclosureControl;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.plan.Plan;

/** How near the figures of a year are to the truth. What is printed docs/statistics.md quotes. */
@MarsaTest
class FigureAccuracyTests {

    private static final int YEAR = 2024;
    private static final int REGISTERS = 8;

    private final Plan plan;
    private final Classifications classifications;
    private final DisclosureControl control;

    FigureAccuracyTests(
            @Autowired Plan plan, @Autowired Classifications classifications, @Autowired DisclosureControl control) {
        this.plan = plan;
        this.classifications = classifications;
        this.control = control;
    }

    @Test
    void publishesNoCellUnderTheThreshold() {
        for (Cube cube : year(3_000, 7).of(Measure.STOCK)) {
            assertThat(cube.cells())
                    .allSatisfy(cell -> assertThat(control.published(cell.persons(), cell.key()))
                            .isNotIn(1L, 2L)
                            .isNotNegative());
        }
    }

    @Test
    void sumsAlongAHierarchyAreNotItsUpperLevel() {
        RollUp year = year(60_000, 7);
        List<Cube> cubes = year.of(Measure.STOCK);
        long broad = published(cubes, Dimension.AGE_BROAD, cell -> cell.codes().equals(List.of("Y15T24")));
        long fine = published(
                cubes, Dimension.AGE, cell -> List.of("Y15T19", "Y20T24").containsAll(cell.codes()));
        long regions = published(cubes, Dimension.REGION, cell -> true);
        long governorates = published(cubes, Dimension.GOVERNORATE, cell -> true);

        assertThat(List.of(broad - fine, regions - governorates)).anyMatch(difference -> difference != 0);
    }

    @Test
    void isAccurateOnRegistersOfSixtyThousand() {
        List<Errors> byDimensions = Stream.generate(Errors::new).limit(4).toList();
        for (long seed = 1; seed <= REGISTERS; seed++) {
            for (Cube cube : year(60_000, seed).of(Measure.STOCK)) {
                Errors errors = byDimensions.get(cube.combination().dimensions().size());
                cube.cells().forEach(cell -> errors.add(cell, control.published(cell.persons(), cell.key())));
            }
        }
        byDimensions.forEach(errors -> System.out.printf(
                Locale.ROOT,
                "accuracy persons=60000 registers=%d dimensions=%d %s%n",
                REGISTERS,
                byDimensions.indexOf(errors),
                errors));

        assertThat(byDimensions).allSatisfy(errors -> {
            assertThat(errors.absolute / errors.cells).isLessThan(2);
            assertThat(Math.abs(errors.sum / errors.cells)).isLessThan(errors.cells == REGISTERS ? 3 : .1);
        });
    }

    private RollUp year(int persons, long seed) {
        SyntheticFacts somebody = new SyntheticFacts(seed, LocalDate.of(YEAR, 1, 1), 1);
        RollUp rollUp = new RollUp(plan.tables(Granularity.YEAR, List.of()), classifications, YEAR);
        for (int person = 0; person < persons; person++) {
            rollUp.add(Measure.STOCK, somebody.person(YEAR), 1, somebody.recordKey());
        }
        return rollUp;
    }

    private long published(List<Cube> cubes, Dimension dimension, Predicate<Cell> which) {
        return cubes.stream()
                .filter(cube -> cube.combination().dimensions().equals(List.of(dimension)))
                .flatMap(cube -> cube.cells().stream())
                .filter(which)
                .mapToLong(cell -> control.published(cell.persons(), cell.key()))
                .sum();
    }

    /** How far published figures are from true ones. */
    private static final class Errors {

        private long cells;
        private double sum;
        private double absolute;
        private long large;
        private double relative;

        private void add(Cell cell, long published) {
            cells++;
            sum += published - cell.persons();
            absolute += Math.abs(published - cell.persons());
            if (cell.persons() >= 100) {
                large++;
                relative += Math.abs(published - cell.persons()) / (double) cell.persons();
            }
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "cells=%d mean_absolute_error=%.2f bias=%.3f cells_of_100=%d relative_error_percent=%.2f",
                    cells,
                    absolute / cells,
                    sum / cells,
                    large,
                    100 * relative / Math.max(1, large));
        }
    }
}
