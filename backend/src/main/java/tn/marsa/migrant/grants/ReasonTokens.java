package tn.marsa.migrant.grants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.shared.StaffId;

/**
 * Tells whether somebody gives the same reason again, without keeping or opening any: HMAC-SHA-256 under a key of its own over who
 * gave it and its letters and digits. The same words of two people have nothing in common, so that frequent ones do not show.
 */
@Component
final class ReasonTokens {

    private static final String ALGORITHM = "HmacSHA256";
    // Marks as well: a reason typed with and without vowel signs or accents is one.
    private static final Pattern BESIDE_LETTERS_AND_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]|ـ");

    private final SecretKeySpec key;

    ReasonTokens(NamedKeys keys) {
        this.key = new SecretKeySpec(keys.key("migrant.reason"), ALGORITHM);
    }

    /** 32 bytes. */
    byte[] of(StaffId who, Reason reason) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(who.bytes());
            return mac.doFinal(normalised(reason.text()).getBytes(UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", failed);
        }
    }

    /** Letters and digits alone, without case, marks and forms of presentation; a text that has none of them as it is. */
    static String normalised(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = BESIDE_LETTERS_AND_DIGITS.matcher(decomposed).replaceAll("");
        return bare.isEmpty() ? text : bare;
    }
}
