package tn.marsa.admin.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void partValuesAtRoundNumbers() {
        assertThat(Steps.between(List.of(3, 12, 47, 380, 22_100))).containsExactly(12, 47, 380, 22_000);
    }

    @Test
    void areFewWhereValuesAreAlike() {
        assertThat(Steps.between(List.of(0, 0, 5, 5, 5))).containsExactly(5);
    }
}
