package tn.marsa.migrant.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tn.marsa.shared.InvalidValue;

/** The number of a requisition is one line that somebody can read. */
class RequisitionTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "TPI Tunis 2026/4417",
                "النيابة العمومية 12/2026",
                "1234567890123456789012345678901234567890"
            })
    void takesANumberAsItStandsOnThePaper(String number) {
        assertThat(new Requisition(number).number()).isEqualTo(number);
    }

    @Test
    void takesBlanksOffTheEnds() {
        assertThat(new Requisition("  2026/4417\t").number()).isEqualTo("2026/4417");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "12345678901234567890123456789012345678901",
                "2026\n4417",
                "2026\u202e4417",
                "2026\u00004417"
            })
    void refusesAnyOther(String number) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Requisition(number));
    }
}
