package tn.marsa.matching.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;
import tn.marsa.matching.blocking.BlockingKey;
import tn.marsa.matching.blocking.BlockingKind;

/** Makes of each key the token that the database keeps: HMAC-SHA-256 under a key of its kind, cut to {@value #LENGTH} bytes. */
@Component
class MatchTokens {

    static final int LENGTH = 8;

    private static final String ALGORITHM = "HmacSHA256";

    private final Map<BlockingKind, SecretKeySpec> keys = new EnumMap<>(BlockingKind.class);

    MatchTokens(NamedKeys named) {
        for (BlockingKind kind : BlockingKind.values()) {
            keys.put(kind, new SecretKeySpec(named.key("matching." + kind), ALGORITHM));
        }
    }

    Token of(BlockingKey key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.get(key.kind()));
            return Token.of(Arrays.copyOf(mac.doFinal(key.text().getBytes(UTF_8)), LENGTH));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", failed);
        }
    }
}
