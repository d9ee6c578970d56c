package tn.marsa.admin.registrations.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.RegistrationScreenTest;
import tn.marsa.admin.shell.Language;

class CodeChoicesTest extends RegistrationScreenTest {

    private CodeChoices countries;

    @BeforeEach
    void countries(@Autowired CodeLists lists) {
        countries = new CodeChoices(lists, List.of(CodeListName.COUNTRY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CIV", "civ", "cote d", "côte", "ivoire", "كوت"})
    void findsAStateByItsCodeAndByItsNameInAnyLanguage(String typed) {
        assertThat(countries.matches("CIV", typed)).isTrue();
        assertThat(countries.matches("LBY", typed)).isFalse();
    }

    @Test
    void showsTheCodeBehindTheNameOfAState() {
        assertThat(countries.label("LBY", Locale.FRENCH)).isEqualTo("Libye (LBY)");
        assertThat(countries.label("LBY", Language.ARABIC.locale())).isEqualTo("ليبيا (LBY)");
    }

    @Test
    void showsACodeThatTheListDoesNotHaveAsItIs() {
        assertThat(countries.label("ZZZ", Locale.FRENCH)).isEqualTo("ZZZ");
    }

    @Test
    void sortsStatesByTheirNameInTheLanguage() {
        assertThat(countries.codes(Locale.FRENCH)).containsExactly("ARA", "CIV", "LBY", "UTO");
    }
}
