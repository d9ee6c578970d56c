package tn.marsa.matching.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is one number however it is written. */
class PhoneTests {

    @ParameterizedTest
    @ValueSource(strings = {"22345678", "+21622345678", "0021622345678", "22 345 678", "٢٢٣٤٥٦٧٨"})
    void theTunisianPrefixAndSpacesDoNotMatter(String typed) {
        assertThat(Phone.of(typed)).isEqualTo("22345678");
    }

    @Test
    void anotherCountrysPrefixStays() {
        assertThat(Phone.of("+33612345678")).isEqualTo("33612345678");
    }

    @Test
    void whatHasNoDigitIsNone() {
        assertThat(Phone.of("none")).isNull();
    }
}
