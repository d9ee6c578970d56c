package tn.marsa.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tn.marsa.shared.InvalidValue;

/** Months, quarters and years, as they are written. */
class PeriodTests {

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-01", "2026-12", "2026-Q1", "2026-Q4"})
    void isPrintedAsItWasRead(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "26", "2026-00", "2026-13", "2026-Q0", "2026-Q5", "2026-1", "2026-01-01", "2026-q1", "0026"})
    void refusesWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Example
    void endsOnItsLastDay() {
        assertThat(Period.parse("2024-02").lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Period.parse("2024-Q4").lastDay()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(Period.parse("2024").lastDay()).isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Property(tries = 500, seed = "1")
    void periodsFollowEachOtherWithoutAGap(
            @ForAll @IntRange(min = 1990, max = 2100) int year, @ForAll @IntRange(min = 1, max = 4) int quarter) {
        Period period = Period.parse(year + "-Q" + quarter);

        assertThat(period.next().firstDay()).isEqualTo(period.lastDay().plusDays(1));
        assertThat(period.next().previous()).isEqualTo(period);
    }
}
