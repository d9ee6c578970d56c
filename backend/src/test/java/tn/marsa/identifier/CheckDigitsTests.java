package tn.marsa.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every error of each kind, at every place, of numbers drawn at random: what MOD 97-10 promises, with no exception. */
class CheckDigitsTests {

    private static final int LAST = CounterPermutation.SIZE - 1;

    @Example
    void agreesWithAWorkedExample() {
        // 1,234,567,890 × 100 mod 97 = 6; 98 − 6 = 92
        assertThat(CheckDigits.of(1_234_567_890L)).isEqualTo(92);
        assertThat(CheckDigits.hold(123_456_789_092L)).isTrue();
    }

    @Property(tries = 2_000, seed = "1")
    void exactlyOnePairOfCheckDigitsHolds(@ForAll NumberSpace space, @ForAll @IntRange(max = LAST) int body) {
        long number = Long.parseLong(UniqueIdentifier.of(space, body).value()) / 100 * 100;
        int holding = 0;
        for (int pair = 0; pair < 100; pair++) {
            holding += CheckDigits.hold(number + pair) ? 1 : 0;
        }
        assertThat(holding).isEqualTo(1);
    }

    @Property(tries = 2_000, seed = "2")
    void everyWrongDigitIsCaught(@ForAll NumberSpace space, @ForAll @IntRange(max = LAST) int body) {
        char[] digits = digits(space, body);
        List<char[]> errors = new ArrayList<>();
        for (int place = 0; place < digits.length; place++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                errors.add(with(digits, wrong, place));
            }
        }
        assertAllCaught(digits, errors, 12 * 9);
    }

    @Property(tries = 2_000, seed = "3")
    void everyTwoSwappedDigitsAreCaughtAtAnyDistance(
            @ForAll NumberSpace space, @ForAll @IntRange(max = LAST) int body) {
        char[] digits = digits(space, body);
        List<char[]> errors = new ArrayList<>();
        for (int left = 0; left < digits.length; left++) {
            for (int right = left + 1; right < digits.length; right++) {
                errors.add(with(with(digits, digits[right], left), digits[left], right));
            }
        }
        assertAllCaught(digits, errors, 1);
    }

    @Property(tries = 2_000, seed = "4")
    void everyTwinErrorIsCaught(@ForAll NumberSpace space, @ForAll @IntRange(max = LAST) int body) {
        assertTwinErrorsCaught(digits(space, body), 1);
    }

    @Property(tries = 2_000, seed = "5")
    void everyJumpTwinErrorIsCaught(@ForAll NumberSpace space, @ForAll @IntRange(max = LAST) int body) {
        assertTwinErrorsCaught(digits(space, body), 2);
    }

    /** {@code aa} read as {@code bb}; at distance 2, {@code aca} read as {@code bcb}. */
    private static void assertTwinErrorsCaught(char[] digits, int distance) {
        List<char[]> errors = new ArrayList<>();
        for (int place = 0; place + distance < digits.length; place++) {
            for (char wrong = '0'; wrong <= '9' && digits[place] == digits[place + distance]; wrong++) {
                errors.add(with(with(digits, wrong, place), wrong, place + distance));
            }
        }
        assertAllCaught(digits, errors, 0);
    }

    private static void assertAllCaught(char[] digits, List<char[]> errors, int atLeast) {
        String right = new String(digits);
        List<String> wrong = errors.stream()
                .map(String::new)
                .filter(error -> !error.equals(right))
                .toList();
        assertThat(wrong)
                .hasSizeGreaterThanOrEqualTo(atLeast)
                .noneMatch(error -> CheckDigits.hold(Long.parseLong(error)));
    }

    private static char[] digits(NumberSpace space, int body) {
        return UniqueIdentifier.of(space, body).value().toCharArray();
    }

    private static char[] with(char[] digits, char digit, int place) {
        char[] changed = digits.clone();
        changed[place] = digit;
        return changed;
    }
}
