package tn.marsa.agreement.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import tn.marsa.agreement.AgreementId;
import tn.marsa.identifier.UniqueIdentifier;

class AliasesTests {

    private final Aliases aliases = new Aliases(new byte[32]);
    private final AgreementId one = AgreementId.next();
    private final AgreementId other = AgreementId.next();

    @Property(seed = "1")
    void standForTheirNumberAtTheirBodyAndForNoneAtAnother(@ForAll @IntRange(max = 999_999_999) int body) {
        UniqueIdentifier number = number(body);
        String alias = aliases.of(one, number);

        assertThat(aliases.read(one, alias)).contains(number);
        assertThat(aliases.read(other, alias)).isEmpty();
        assertThat(aliases.of(one, number)).isEqualTo(alias);
        assertThat(aliases.of(other, number)).isNotEqualTo(alias);
        assertThat(alias).doesNotContain(number.value());
    }

    @Property(seed = "1")
    void areNeverSharedByTwoNumbers(
            @ForAll @IntRange(max = 999_999_999) int first, @ForAll @IntRange(max = 999_999_999) int second) {
        assertThat(aliases.of(one, number(first)).equals(aliases.of(one, number(second))))
                .isEqualTo(first == second);
    }

    @Property(seed = "1")
    void cannotBeMadeUp(@ForAll @Size(2) List<@LongRange(min = Long.MIN_VALUE) Long> halves) {
        String madeUp =
                HexFormat.of().toHexDigits(halves.getFirst()) + HexFormat.of().toHexDigits(halves.getLast());

        assertThat(aliases.read(one, madeUp)).isEmpty();
    }

    @Property(seed = "1")
    void changedInOneDigitStandForNothing(
            @ForAll @IntRange(max = 999_999_999) int body, @ForAll @IntRange(max = 31) int place) {
        String alias = aliases.of(one, number(body));
        char changed = alias.charAt(place) == '0' ? '1' : '0';

        assertThat(aliases.read(one, alias.substring(0, place) + changed + alias.substring(place + 1)))
                .isEmpty();
    }

    @Example
    void areReadInAnyCaseAndInNoOtherForm() {
        String alias = aliases.of(one, number(7));

        assertThat(aliases.read(one, alias.toUpperCase(Locale.ROOT))).contains(number(7));
        for (String text : List.of("", alias + "0", alias.substring(1), " " + alias, alias.replace('0', '٠') + "g")) {
            assertThat(aliases.read(one, text)).isEmpty();
        }
    }

    private static UniqueIdentifier number(int body) {
        long number = 9_000_000_000L + body;
        return new UniqueIdentifier("%d%02d".formatted(number, 98 - number * 100 % 97));
    }
}
