package tn.marsa.admin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    @ParameterizedTest
    @CsvSource({"2026-03,2026-03", "2026-Q3,2026-09", "2026-Q1,2026-03", "2025,2025-12"})
    void endWithThePeriodAndBeginFiveYearsEarlier(String period, YearMonth last) {
        Months months = Months.upTo(period);

        assertThat(months.last()).isEqualTo(last);
        assertThat(months.first()).isEqualTo(last.minusMonths(59));
    }
}
