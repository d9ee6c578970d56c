package tn.marsa.migrant.grants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.shared.Hmac;
import tn.marsa.shared.StaffId;

/**
 * Tells whether somebody gives the same reason again, without keeping or opening any: HMAC-SHA-256 under a key of its own over who
 * gave it and its letters and digits. The same words of two people have nothing in common, so that frequent ones do not show.
 */
@Component
final class ReasonTokens {

    // Marks as well: a reason typed with and without vowel signs or accents is one.
    private static final Pattern BESIDE_LETTERS_AND_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]|ـ");

    private final Hmac hmac;

    ReasonTokens(NamedKeys keys) {
        this.hmac = new Hmac(keys.key("migrant.reason"));
    }

    /** 32 bytes. */
    byte[] of(StaffId who, Reason reason) {
        return hmac.of(who.bytes(), normalised(reason.text()).getBytes(UTF_8));
    }

    /** Letters and digits alone, without case, marks and forms of presentation; a text that has none of them as it is. */
    static String normalised(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = BESIDE_LETTERS_AND_DIGITS.matcher(decomposed).replaceAll("");
        return bare.isEmpty() ? text : bare;
    }
}
