package tn.marsa.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tn.marsa.shared.Code;

class CodeListTests {

    private static final CodeEntry GERMANY = entry("DEU", "ألمانيا", "Allemagne", "Germany");
    private static final CodeEntry EGYPT = entry("EGY", "مصر", "Égypte", "Egypt");
    private static final CodeEntry SPAIN = entry("ESP", "إسبانيا", "Espagne", "Spain");

    @Test
    void showsCountriesByNameInTheReadersLanguage() {
        CodeList countries = new CodeList(CodeListName.COUNTRY, List.of(GERMANY, EGYPT, SPAIN));

        assertThat(countries.shownIn(Locale.FRENCH)).containsExactly(GERMANY, EGYPT, SPAIN);
        assertThat(countries.shownIn(Locale.ENGLISH)).containsExactly(EGYPT, GERMANY, SPAIN);
        assertThat(countries.shownIn(Locale.forLanguageTag("ar-TN"))).containsExactly(SPAIN, GERMANY, EGYPT);
    }

    @Test
    void keepsTheOrderOfAListThatHasOne() {
        CodeList levels = new CodeList(CodeListName.EDUCATION, List.of(SPAIN, GERMANY, EGYPT));

        assertThat(levels.shownIn(Locale.FRENCH)).containsExactly(SPAIN, GERMANY, EGYPT);
    }

    @Test
    void findsNothingForAnUnknownCode() {
        CodeList countries = new CodeList(CodeListName.COUNTRY, List.of(GERMANY));

        assertThat(countries.find(new Code("DEU"))).contains(GERMANY);
        assertThat(countries.find(new Code("XYZ"))).isEmpty();
    }

    @Test
    void refusesACodeGivenTwice() {
        assertThatThrownBy(() -> new CodeList(CodeListName.COUNTRY, List.of(GERMANY, GERMANY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DEU");
    }

    private static CodeEntry entry(String code, String ar, String fr, String en) {
        return new CodeEntry(new Code(code), new Names(ar, fr, en), null);
    }
}
