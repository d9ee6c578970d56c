package tn.marsa.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({"Sonia Ben Youssef,SB", "S. Modèle,SM", "آمال الطرابلسي,آ", "Amadou,A", "'',''"})
    void areTheFirstLettersOfTwoWordsOrOneArabicLetter(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
