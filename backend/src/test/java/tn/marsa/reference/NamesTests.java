package tn.marsa.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NamesTests {

    private final Names tunisia = new Names("تونس", "Tunisie", "Tunisia");

    @Test
    void speaksTheReadersLanguageWhateverTheRegion() {
        assertThat(tunisia.in(Locale.forLanguageTag("ar-TN"))).isEqualTo("تونس");
        assertThat(tunisia.in(Locale.CANADA_FRENCH)).isEqualTo("Tunisie");
        assertThat(tunisia.in(Locale.UK)).isEqualTo("Tunisia");
    }

    @Test
    void speaksFrenchToAReaderOfAnotherLanguage() {
        assertThat(tunisia.in(Locale.GERMAN)).isEqualTo("Tunisie");
    }
}
