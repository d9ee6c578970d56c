package tn.marsa.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @ValueSource(strings = {"1974", "1974-08", "1974-08-12", "2000-02-29", "0001"})
    void printsAsItWasRead(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "74",
                "1974-8",
                "1974-13",
                "1974-00",
                "1974-02-30",
                "1900-02-29",
                "1974-08-00",
                "0000",
                "19740812",
                "1974-08-12T00:00",
                "١٩٧٤",
                "-1974"
            })
    void refusesWhatCannotBe(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void spansTheDaysThatItMayMean() {
        assertThat(PartialDate.parse("2024-02").earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(PartialDate.parse("2024-02").latest()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.parse("2024").latest()).isEqualTo(LocalDate.of(2024, 12, 31));
    }
}
