package tn.marsa.agreement.making;

import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Hmac;

/**
 * The secrets of machine clients. One is made from the request that asks for it, so that an answer lost on the way can be given
 * again without the secret standing anywhere: 256 bits, of a key that the database's administrator lacks.
 */
@Component
class ClientSecrets {

    private final Hmac hmac;

    ClientSecrets(NamedKeys keys) {
        this.hmac = new Hmac(keys.key("agreement.client-secret"));
    }

    /** The secret that belongs to a request: 43 characters that need no escaping. */
    String of(Caller caller, UUID requestKey) {
        byte[] secret = hmac.of(caller.staff() + " " + requestKey);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
