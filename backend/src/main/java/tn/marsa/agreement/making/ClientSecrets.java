package tn.marsa.agreement.making;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;
import tn.marsa.shared.Caller;

/**
 * The secrets of machine clients. One is made from the request that asks for it, so that an answer lost on the way can be given
 * again without the secret standing anywhere: 256 bits, of a key that the database's administrator lacks.
 */
@Component
class ClientSecrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ClientSecrets(NamedKeys keys) {
        this.key = new SecretKeySpec(keys.key("agreement.client-secret"), ALGORITHM);
    }

    /** The secret that belongs to a request: 43 characters that need no escaping. */
    String of(Caller caller, UUID requestKey) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] secret = mac.doFinal((caller.staff() + " " + requestKey).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", failed);
        }
    }
}
