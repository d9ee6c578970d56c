package tn.marsa.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tn.marsa.shared.InvalidValue;

class UniqueIdentifierTests {

    private static final UniqueIdentifier SHOWN = new UniqueIdentifier("123456789092");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789092",
                "1234 5678 9092",
                "  1234-5678-9092\n",
                "1234\u00a05678\u202f9092",
                "1234\u20105678\u20139092",
                "\u2066\u200e1234 5678 9092\u200f\u2069",
                "\ufeff1234\t5678\u061c9092",
                "١٢٣٤ ٥٦٧٨ ٩٠٩٢",
                "۱۲۳۴ ۵۶۷۸ ۹۰۹۲",
                "१२३४ ५६७८ ९०९२",
                "１２３４５６７８９０９２",
                "1234 ٥٦٧٨ ۹۰۹۲",
                "\ud835\udfcf\ud835\udfd034 5678 9092"
            })
    void readsAnyDigitsSpacingAndMarksOfDirection(String shown) {
        assertThat(UniqueIdentifier.parse(shown)).isEqualTo(SHOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12345678907",
                "1234567890920",
                "123456789093",
                "O23456789092",
                "1234/5678/9092",
                "1234.5678.9092",
                "+123456789092",
                "½23456789092",
                "②23456789092",
                "1234 5678 9092 x",
                "1234\u00005678 9092"
            })
    void refusesWhatIsNoIdentifier(String shown) {
        assertThatThrownBy(() -> UniqueIdentifier.parse(shown)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void refusesANumberSpaceThatDoesNotExistEvenWithRightCheckDigits() {
        for (int space : new int[] {0, 2, 3, 4, 5, 6, 7, 8}) {
            long number = space * 1_000_000_000L + 123_456_789;
            String shown = "%010d%02d".formatted(number, CheckDigits.of(number));

            assertThatThrownBy(() -> new UniqueIdentifier(shown)).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void refusesMoreThan64CharactersHoweverBlank() {
        String blanks = " ".repeat(52);

        assertThat(UniqueIdentifier.parse("123456789092" + blanks)).isEqualTo(SHOWN);
        assertThatThrownBy(() -> UniqueIdentifier.parse("123456789092" + blanks + " "))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void itsConstructorTakesTwelveLatinDigitsOnly() {
        assertThatThrownBy(() -> new UniqueIdentifier("١٢٣٤٥٦٧٨٩٠٩٢")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new UniqueIdentifier("1234 5678 9092")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aRefusalDoesNotRepeatTheText() {
        assertThatThrownBy(() -> UniqueIdentifier.parse("Awa Koné")).hasMessageNotContaining("Awa");
    }

    @Test
    void printsTwelveLatinDigitsAndGroupsThemByFourForReaders() {
        assertThat(SHOWN).hasToString("123456789092");
        assertThat(SHOWN.grouped()).isEqualTo("1234 5678 9092");
    }

    @Property(tries = 2_000, seed = "1")
    void whatIsMadeCanBeReadAgain(
            @ForAll NumberSpace space, @ForAll @IntRange(max = CounterPermutation.SIZE - 1) int body) {
        UniqueIdentifier made = UniqueIdentifier.of(space, body);

        assertThat(UniqueIdentifier.parse(made.grouped())).isEqualTo(made);
        assertThat(made.space()).isEqualTo(space);
        assertThat(made.value().substring(1, 10)).isEqualTo("%09d".formatted(body));
    }
}
