package tn.marsa.admin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.statistics.Definitions.AgreedTable;
import tn.marsa.admin.statistics.Definitions.Combination;
import tn.marsa.admin.statistics.Definitions.DimensionOf;
import tn.marsa.admin.statistics.Definitions.MeasureOf;
import tn.marsa.admin.statistics.Definitions.PlanOf;

class PlanGuideTest {

    private static final DimensionOf SEX = dimension("SEX");
    private static final DimensionOf AGE = dimension("AGE");
    private static final DimensionOf GROUND = dimension("GROUND");
    private static final DimensionOf OFFICE = dimension("OFFICE");
    private static final MeasureOf STOCK = new MeasureOf("STOCK", "", "", List.of("SEX", "AGE", "GROUND"));

    private static final Definitions DEFINITIONS = new Definitions(
            List.of(STOCK),
            List.of(SEX, AGE, GROUND, OFFICE),
            List.of(
                    new PlanOf(Granularity.MONTH, 1, combinations("SEX", "AGE", "GROUND", "OFFICE")),
                    new PlanOf(Granularity.QUARTER, 2, combinations("SEX", "AGE", "GROUND", "SEX AGE", "SEX GROUND")),
                    new PlanOf(Granularity.YEAR, 3, combinations("SEX", "AGE", "GROUND", "SEX AGE GROUND"))),
            List.of(new AgreedTable("STOCK", Granularity.MONTH, List.of("AGE", "GROUND"))),
            List.of());

    @Test
    void offersWhatThePlanHoldsTogether() {
        assertThat(goingWith(Granularity.QUARTER, SEX)).containsExactly(AGE, GROUND);
        assertThat(goingWith(Granularity.QUARTER, AGE)).containsExactly(SEX);
    }

    @Test
    void leadsToATableOfThreeThatHasNoPartOfTwo() {
        assertThat(goingWith(Granularity.YEAR, SEX)).containsExactly(AGE, GROUND);
        assertThat(goingWith(Granularity.YEAR, SEX, AGE)).containsExactly(GROUND);
    }

    @Test
    void offersNothingBeyondTheMostDimensions() {
        assertThat(goingWith(Granularity.QUARTER, SEX, AGE)).isEmpty();
        assertThat(goingWith(Granularity.MONTH, SEX)).isEmpty();
    }

    @Test
    void offersWhatWasAgreedOnForTheMeasureBeyondThePlan() {
        assertThat(goingWith(Granularity.MONTH, AGE)).containsExactly(GROUND);
        assertThat(PlanGuide.goingWith(
                        DEFINITIONS,
                        Granularity.MONTH,
                        new MeasureOf("ARRIVALS", "", "", List.of("AGE", "GROUND")),
                        Set.of(AGE)))
                .isEmpty();
    }

    @Test
    void offersOnlyWhatTheMeasureIsCountedBy() {
        assertThat(goingWith(Granularity.MONTH)).containsExactly(SEX, AGE, GROUND);
    }

    private static List<DimensionOf> goingWith(Granularity period, DimensionOf... chosen) {
        return PlanGuide.goingWith(DEFINITIONS, period, STOCK, Set.of(chosen));
    }

    private static DimensionOf dimension(String code) {
        return new DimensionOf(code, code, code, List.of());
    }

    private static List<Combination> combinations(String... codes) {
        return Arrays.stream(codes)
                .map(each -> new Combination(List.of(each.split(" "))))
                .collect(Collectors.toList());
    }
}
