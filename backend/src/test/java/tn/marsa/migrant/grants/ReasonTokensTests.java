package tn.marsa.migrant.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same reason is known again however it is typed. */
class ReasonTokensTests {

    @ParameterizedTest
    @CsvSource({
        "The person stands at the desk, THE person  stands at the desk.",
        "Vérification d'identité, verification d’identite",
        "التثبّت من الهوية, التثبت من الهـويـة"
    })
    void isTheSameInOtherCasesMarksAndBlanks(String reason, String again) {
        assertThat(ReasonTokens.normalised(again)).isEqualTo(ReasonTokens.normalised(reason));
    }

    @Property
    void isTheSameWithBlanksAndStopsAnywhere(
            @ForAll @AlphaChars @StringLength(min = 1, max = 40) String first,
            @ForAll @AlphaChars @StringLength(max = 40) String second) {
        assertThat(ReasonTokens.normalised(first.toUpperCase(Locale.ROOT) + " - " + second + "…"))
                .isEqualTo(ReasonTokens.normalised(first + second));
    }

    @Property
    void isAnotherForOtherLetters(@ForAll @AlphaChars @StringLength(min = 1, max = 40) String text) {
        assertThat(ReasonTokens.normalised(text + "x")).isNotEqualTo(ReasonTokens.normalised(text));
    }
}
