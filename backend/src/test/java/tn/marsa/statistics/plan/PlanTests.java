package tn.marsa.statistics.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.shared.Code;
import tn.marsa.statistics.Attributes;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;

/** The plan as it is configured, and the categories of its dimensions. */
@MarsaTest
class PlanTests {

    private static final Attributes NOTHING_KNOWN =
            new Attributes("0000", null, null, null, null, null, null, null, null, null, null, null);

    private final Plan plan;
    private final Classifications classifications;

    PlanTests(@Autowired Plan plan, @Autowired Classifications classifications) {
        this.plan = plan;
        this.classifications = classifications;
    }

    @Test
    void givesAMonthOneDimensionOrOriginBySex() {
        assertThat(plan.refusal(Granularity.MONTH, Measure.STOCK, List.of(Dimension.CITIZENSHIP)))
                .isEmpty();
        assertThat(plan.refusal(Granularity.MONTH, Measure.STOCK, List.of(Dimension.SEX, Dimension.ORIGIN_GROUP)))
                .isEmpty();
        assertThat(plan.refusal(Granularity.MONTH, Measure.STOCK, List.of(Dimension.SEX, Dimension.AGE)))
                .contains(PlanRule.NOT_TOGETHER);
    }

    @Test
    void givesAYearTheTablesOfTheUnitedNations() {
        for (Dimension with : List.of(Dimension.AGE, Dimension.GROUND, Dimension.DURATION)) {
            assertThat(plan.refusal(
                            Granularity.YEAR, Measure.ARRIVALS, List.of(Dimension.CITIZENSHIP, Dimension.SEX, with)))
                    .isEmpty();
        }
        assertThat(plan.refusal(
                        Granularity.YEAR,
                        Measure.STOCK,
                        List.of(Dimension.BIRTH_COUNTRY, Dimension.SEX, Dimension.AGE)))
                .isEmpty();
    }

    @Test
    void refusesEachQuestionByItsRule() {
        assertThat(plan.refusal(Granularity.YEAR, Measure.STOCK, List.of(Dimension.AGE, Dimension.AGE_BROAD)))
                .contains(PlanRule.TWO_LEVELS);
        assertThat(plan.refusal(Granularity.YEAR, Measure.STOCK, List.of(Dimension.SEX, Dimension.SEX)))
                .contains(PlanRule.DIMENSION_TWICE);
        assertThat(plan.refusal(Granularity.YEAR, Measure.REGISTRATIONS, List.of(Dimension.OFFICE, Dimension.SEX)))
                .contains(PlanRule.OFFICE_ALONE);
        assertThat(plan.refusal(Granularity.YEAR, Measure.STOCK, List.of(Dimension.OFFICE)))
                .contains(PlanRule.OFFICE_ALONE);
        assertThat(plan.refusal(
                        Granularity.QUARTER,
                        Measure.STOCK,
                        List.of(Dimension.SEX, Dimension.AGE_BROAD, Dimension.GROUND)))
                .contains(PlanRule.TOO_MANY_DIMENSIONS);
    }

    @ParameterizedTest
    @EnumSource
    void holdsNoTwoLevelsOfOneHierarchyTogether(Granularity granularity) {
        assertThat(plan.combinations(granularity, Measure.ARRIVALS)).allSatisfy(combination -> {
            assertThat(combination.dimensions())
                    .hasSizeLessThanOrEqualTo(plan.most(granularity))
                    .doesNotContain(Dimension.OFFICE);
            assertThat(combination.dimensions().stream().map(Dimension::hierarchy))
                    .doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @EnumSource
    void holdsEachDimensionOfItsTablesAlone(Granularity granularity) {
        Set<Combination> all = Set.copyOf(plan.combinations(granularity, Measure.ARRIVALS));

        assertThat(all)
                .flatExtracting(Combination::dimensions)
                .allSatisfy(one -> assertThat(all).contains(Combination.of(List.of(one))));
    }

    @ParameterizedTest
    @EnumSource(names = {"AGE", "SEX", "GROUND", "DURATION"})
    void holdsATableOfThreeWithoutTheTotalsThatItsLastCellIsReckonedFrom(Dimension with) {
        assertThat(plan.refusal(Granularity.YEAR, Measure.STOCK, List.of(Dimension.CITIZENSHIP, with)))
                .contains(PlanRule.NOT_TOGETHER);
    }

    @Test
    void holdsNoTwoThatATableOfThreeDividesBySex() {
        assertThat(plan.refusal(Granularity.YEAR, Measure.STOCK, List.of(Dimension.AGE_BROAD, Dimension.EDUCATION)))
                .contains(PlanRule.NOT_TOGETHER);
        assertThat(plan.refusal(Granularity.YEAR, Measure.STOCK, List.of(Dimension.AGE_BROAD, Dimension.GROUND)))
                .isEmpty();
    }

    @Test
    void holdsGroupsOfCountriesInNoTableOfThreeThatHoldsTheCountries() {
        for (Dimension with : List.of(Dimension.AGE, Dimension.GROUND, Dimension.DURATION)) {
            assertThat(plan.refusal(
                            Granularity.YEAR, Measure.STOCK, List.of(Dimension.ORIGIN_GROUP, Dimension.SEX, with)))
                    .contains(PlanRule.NOT_TOGETHER);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CITIZENSHIP", "BIRTH_COUNTRY"})
    void tellsCountriesOfAMonthAndOfAYearAndNotOfAQuarter(Dimension country) {
        assertThat(plan.refusal(Granularity.MONTH, Measure.STOCK, List.of(country)))
                .isEmpty();
        assertThat(plan.refusal(Granularity.YEAR, Measure.STOCK, List.of(country)))
                .isEmpty();
        assertThat(plan.refusal(Granularity.QUARTER, Measure.STOCK, List.of(country)))
                .contains(PlanRule.NOT_TOGETHER);
    }

    @Test
    void takesNoPlanOfTwoLevelsInOneTable() {
        PlanProperties.Detail wrong = new PlanProperties.Detail(
                List.of(Set.of(Dimension.SEX)), List.of(Set.of(Dimension.SEX, Dimension.AGE, Dimension.AGE_BROAD)));
        PlanProperties properties = new PlanProperties(
                List.of("CIV"), Map.of(Granularity.MONTH, wrong, Granularity.QUARTER, wrong, Granularity.YEAR, wrong));

        assertThatIllegalStateException()
                .isThrownBy(() -> new Plan(properties))
                .withMessageContaining("two levels of one hierarchy");
    }

    @ParameterizedTest
    @EnumSource
    void placesWhatIsNotKnownInACategoryOfItsOwn(Dimension dimension) {
        Classification classification = classifications.of(dimension);

        assertThat(classification
                        .categories()
                        .get(classification.place(NOTHING_KNOWN, 2026))
                        .code()
                        .value())
                .isIn("UNKNOWN", "0");
    }

    @Test
    void reckonsAgeAsTheYearMinusTheYearOfBirth() {
        assertThat(code(Dimension.AGE, born(2000), 2026)).isEqualTo("Y25T29");
        assertThat(code(Dimension.AGE, born(2001), 2026)).isEqualTo("Y25T29");
        assertThat(code(Dimension.AGE, born(2002), 2026)).isEqualTo("Y20T24");
        assertThat(code(Dimension.AGE, born(1941), 2026)).isEqualTo("Y_GE85");
        assertThat(code(Dimension.AGE, born(2027), 2026)).isEqualTo("Y0T4");
        assertThat(code(Dimension.AGE_BROAD, born(2011), 2026)).isEqualTo("Y15T24");
    }

    @Test
    void placesNationalitiesThatAreNotListedByArea() {
        assertThat(code(Dimension.CITIZENSHIP, of("CIV"), 2026)).isEqualTo("CIV");
        assertThat(code(Dimension.CITIZENSHIP, of("ZWE"), 2026)).isEqualTo("M49-202");
        assertThat(code(Dimension.CITIZENSHIP, of("BRA"), 2026)).isEqualTo("M49-019");
        assertThat(code(Dimension.ORIGIN_GROUP, of("LBY"), 2026)).isEqualTo("MAGHREB");
        assertThat(code(Dimension.ORIGIN_GROUP, of("SDN"), 2026)).isEqualTo("OTHER_ARAB");
        assertThat(code(Dimension.ORIGIN_GROUP, of("FRA"), 2026)).isEqualTo("EUROPE");
    }

    @Test
    void givesEveryCategoryACodeOfItsOwn() {
        for (Dimension dimension : Dimension.values()) {
            assertThat(classifications.of(dimension).categories())
                    .as(dimension.name())
                    .extracting(Category::code)
                    .doesNotHaveDuplicates()
                    .allSatisfy(code ->
                            assertThat(classifications.of(dimension).find(code)).isPresent());
        }
        assertThat(classifications.of(Dimension.GOVERNORATE).find(new Code("TN-99")))
                .isEmpty();
    }

    private String code(Dimension dimension, Attributes attributes, int year) {
        Classification classification = classifications.of(dimension);
        return classification
                .categories()
                .get(classification.place(attributes, year))
                .code()
                .value();
    }

    private static Attributes born(int year) {
        return new Attributes("1101", "F", year, null, null, null, null, null, null, null, null, null);
    }

    private static Attributes of(String citizenship) {
        return new Attributes("1101", "F", null, null, citizenship, null, null, null, null, null, null, null);
    }
}
