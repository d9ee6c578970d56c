package tn.marsa.matching.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tn.marsa.shared.RequestRefused;

class TransliterateTests {

    private final Transliterate transliterate = new Transliterate();

    @ParameterizedTest
    @CsvSource({
        "محمد,Mohamed",
        "مُحَمَّد,Mohamed",
        "فاطمة,Fatma",
        "فاطمه,Fatma",
        "عبد الرحمان,Abderrahmane",
        "عبد الرحمن بن علي,Abderrahmane Ben Ali",
        "احمد,Ahmed",
        "أبو بكر,Abou Bakr",
        "الحبيب بورقيبة,Habib Bourkiba"
    })
    void spellsFrequentNamesAsTunisianOfficesDo(String arabic, String latin) {
        assertThat(transliterate.propose(arabic, Script.LATIN)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "شعالة,Chaala",
        "الكواسي,El Kouassi",
        "زروق,Zarouk",
        "بسمة,Basma",
        "غزلان,Ghazlan",
        "وديع,Wadi",
        "سكر,Saker"
    })
    void spellsOtherNamesLetterByLetter(String arabic, String latin) {
        assertThat(transliterate.propose(arabic, Script.LATIN)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "Mohammed,محمد",
        "MOUHAMED,محمد",
        "Fatoumata,فاطمة",
        "Ben Ali,بن علي",
        "Abderrahmane,عبدالرحمان",
        "Aïcha,عائشة",
        "N’Diaye,ندياي",
        "Jean-Pierre,جون بيار"
    })
    void writesFrequentNamesAsTheyAreWrittenInArabic(String latin, String arabic) {
        assertThat(transliterate.propose(latin, Script.ARABIC)).isEqualTo(arabic);
    }

    @ParameterizedTest
    @CsvSource({"Bouaké,بواك", "Øystein,أويستين", "Utopia,أوتوبيا", "Okonkwo,أوكونكوو", "Chantal,شانتال", "Ines,إينس"})
    void writesOtherNamesAsTheySound(String latin, String arabic) {
        assertThat(transliterate.propose(latin, Script.ARABIC)).isEqualTo(arabic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "123", "🙂", "\u202E", "--"})
    void refusesWhatHasNoLetter(String text) {
        assertThatThrownBy(() -> transliterate.propose(text, Script.LATIN)).isInstanceOf(RequestRefused.class);
        assertThatThrownBy(() -> transliterate.propose(text, Script.ARABIC)).isInstanceOf(RequestRefused.class);
    }

    @Test
    void refusesANameLongerThan150Characters() {
        assertThatThrownBy(() -> transliterate.propose("a".repeat(151), Script.ARABIC))
                .hasMessage("INVALID_VALUE at text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "sch", "ch", "Abdallah "})
    void proposesNoMoreThanAFieldTakes(String part) {
        String longest = part.repeat(150 / part.length());

        assertThat(transliterate.propose(longest, Script.ARABIC)).hasSizeLessThanOrEqualTo(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمّد عبد الرحمان", "ݣابسي ۋاسڅ", "آلِ ڤيكتور", "Mixed محمد"})
    void proposesLatinLettersAlone(String text) {
        assertThat(transliterate.propose(text, Script.LATIN)).matches("[\\p{IsLatin} '-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łukasz Kowalski", "Ngô Đình", "Иван", "محمد Ali"})
    void proposesArabicLettersAlone(String text) {
        assertThat(transliterate.propose(text, Script.ARABIC)).matches("[\\p{IsArabic} ]+");
    }
}
