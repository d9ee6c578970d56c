package tn.marsa.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HmacTests {

    // Test case 2 of RFC 4231.
    private static final String EXPECTED = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    private final Hmac hmac = new Hmac("Jefe".getBytes(UTF_8));

    @Test
    void isThatOfTheStandard() {
        assertThat(HexFormat.of().formatHex(hmac.of("what do ya want for nothing?")))
                .isEqualTo(EXPECTED);
    }

    @Test
    void takesPartsOneAfterTheOther() {
        assertThat(HexFormat.of()
                        .formatHex(hmac.of("what do ya ".getBytes(UTF_8), "want for nothing?".getBytes(UTF_8))))
                .isEqualTo(EXPECTED);
    }
}
