package tn.marsa.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nine samples that NIST publishes for SP 800-38G, method FF1. */
class Ff1Tests {

    private static final String KEY = "2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94";

    @ParameterizedTest(name = "sample {0}")
    @CsvSource({
        "1, 16, 10, '',                     0123456789,          2433477484",
        "2, 16, 10, 39383736353433323130,   0123456789,          6124200773",
        "3, 16, 36, 3737373770717273373737, 0123456789abcdefghi, a9tv40mll9kdu509eum",
        "4, 24, 10, '',                     0123456789,          2830668132",
        "5, 24, 10, 39383736353433323130,   0123456789,          2496655549",
        "6, 24, 36, 3737373770717273373737, 0123456789abcdefghi, xbj3kv35jrawxv32ysr",
        "7, 32, 10, '',                     0123456789,          6657667009",
        "8, 32, 10, 39383736353433323130,   0123456789,          1001623463",
        "9, 32, 36, 3737373770717273373737, 0123456789abcdefghi, xs8a0azh2avyalyzuwd"
    })
    void agreesWithTheSamplesOfTheStandardBothWays(
            int sample, int keyBytes, int radix, String tweak, String plain, String cipher) {
        byte[] key = HexFormat.of().parseHex(KEY, 0, keyBytes * 2);
        Ff1 ff1 = new Ff1(key, radix, HexFormat.of().parseHex(tweak));

        assertThat(text(ff1.encrypt(numerals(plain)))).isEqualTo(cipher);
        assertThat(text(ff1.decrypt(numerals(cipher)))).isEqualTo(plain);
    }

    private static byte[] numerals(String text) {
        byte[] numerals = new byte[text.length()];
        for (int i = 0; i < numerals.length; i++) {
            numerals[i] = (byte) Character.digit(text.charAt(i), Character.MAX_RADIX);
        }
        return numerals;
    }

    private static String text(byte[] numerals) {
        StringBuilder text = new StringBuilder();
        for (byte numeral : numerals) {
            text.append(Character.forDigit(numeral, Character.MAX_RADIX));
        }
        return text.toString();
    }
}
