package tn.marsa.matching.index;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;
import tn.marsa.matching.blocking.BlockingKey;
import tn.marsa.matching.blocking.BlockingKind;
import tn.marsa.shared.Hmac;

/** Makes of each key the token that the database keeps: HMAC-SHA-256 under a key of its kind, cut to {@value #LENGTH} bytes. */
@Component
class MatchTokens {

    static final int LENGTH = 8;

    private final Map<BlockingKind, Hmac> hmacs = new EnumMap<>(BlockingKind.class);

    MatchTokens(NamedKeys named) {
        for (BlockingKind kind : BlockingKind.values()) {
            hmacs.put(kind, new Hmac(named.key("matching." + kind)));
        }
    }

    Token of(BlockingKey key) {
        return Token.of(
                Arrays.copyOf(Objects.requireNonNull(hmacs.get(key.kind())).of(key.text()), LENGTH));
    }
}
