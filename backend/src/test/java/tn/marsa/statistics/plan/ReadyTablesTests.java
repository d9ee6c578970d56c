package tn.marsa.statistics.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;

/** The ready-made tables as they are configured. */
@MarsaTest
class ReadyTablesTests {

    private final ReadyTables tables;
    private final Plan plan;

    ReadyTablesTests(@Autowired ReadyTables tables, @Autowired Plan plan) {
        this.tables = tables;
        this.plan = plan;
    }

    @Test
    void areInThePlanOfEachKindOfPeriodThatTheyName() {
        assertThat(tables.all())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.granularities())
                        .isNotEmpty()
                        .allSatisfy(granularity -> assertThat(plan.refusal(granularity, table.measure(), table.by()))
                                .isEmpty()));
    }

    @Test
    void areAllHadByAYear() {
        assertThat(tables.of(Granularity.YEAR)).isEqualTo(tables.all());
        assertThat(tables.of(Granularity.MONTH)).extracting(ReadyTable::group).containsOnly(ReadyTableGroup.CURRENT);
    }

    @Test
    void holdWhatTheUnitedNationsAskFor() {
        for (Measure flow : List.of(Measure.ARRIVALS, Measure.DEPARTURES)) {
            for (Dimension with : List.of(Dimension.AGE, Dimension.GROUND, Dimension.DURATION)) {
                assertThat(asked(ReadyTableGroup.UNITED_NATIONS, flow))
                        .contains(List.of(Dimension.CITIZENSHIP, Dimension.SEX, with));
            }
        }
        for (Dimension by : List.of(Dimension.CITIZENSHIP, Dimension.BIRTH_COUNTRY, Dimension.GOVERNORATE)) {
            assertThat(asked(ReadyTableGroup.UNITED_NATIONS, Measure.STOCK))
                    .contains(List.of(by, Dimension.SEX, Dimension.AGE));
        }
    }

    @Test
    void haveNamesThatTellThemApartInEveryLanguage() {
        assertThat(tables.all().stream().map(table -> table.names().ar())).doesNotHaveDuplicates();
        assertThat(tables.all().stream().map(table -> table.names().fr())).doesNotHaveDuplicates();
        assertThat(tables.all().stream().map(table -> table.names().en())).doesNotHaveDuplicates();
    }

    @Test
    void doNotStartWithOneThatNoPlanHas() {
        assertThatThrownBy(() -> of(table("A", Dimension.AGE, Dimension.GOVERNORATE, Dimension.CITIZENSHIP)))
                .hasMessageContaining("No plan has the ready-made table A");
        assertThatThrownBy(() -> of(table("A", Dimension.SEX), table("A", Dimension.AGE)))
                .hasMessageContaining("one code");
    }

    private Stream<List<Dimension>> asked(ReadyTableGroup group, Measure measure) {
        return tables.all().stream()
                .filter(table -> table.group() == group && table.measure() == measure)
                .map(ReadyTable::by);
    }

    private void of(ReadyTablesProperties.Table... asked) {
        assertThat(new ReadyTables(new ReadyTablesProperties(List.of(asked)), plan))
                .isNotNull();
    }

    private static ReadyTablesProperties.Table table(String code, Dimension... by) {
        return new ReadyTablesProperties.Table(
                code,
                ReadyTableGroup.CURRENT,
                Measure.STOCK,
                List.of(by),
                new ReadyTablesProperties.Title("ا", "a", "a"));
    }
}
