package tn.marsa.statistics.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets might take for a formula. */
class HarmlessTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1"})
    void doesNotBeginAFormula(String text) {
        assertThat(HarmlessText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tunis", "0–4", "1=1", "المجموع", "_T"})
    void staysAsItIsOtherwise(String text) {
        assertThat(HarmlessText.of(text)).isEqualTo(text);
    }
}
