package tn.marsa.admin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeasonTest {

    @Test
    void expectsTheMeanOfTheSameMonthOfTheYearsBefore() {
        List<@Nullable Integer> values = new ArrayList<>(Collections.nCopies(36, 0));
        values.set(2, 100);
        values.set(14, 140);
        values.set(26, 500);

        List<@Nullable Integer> expected = Season.expected(values);

        assertThat(expected.get(2)).isNull();
        assertThat(expected.get(14)).isEqualTo(100);
        assertThat(expected.get(26)).isEqualTo(120);
    }

    @Test
    void leavesOutYearsOfWhichNothingIsReleased() {
        List<@Nullable Integer> values = new ArrayList<>(Collections.<@Nullable Integer>nCopies(36, null));
        values.set(14, 140);

        assertThat(Season.expected(values).get(26)).isEqualTo(140);
        assertThat(Season.expected(values).get(25)).isNull();
    }
}
