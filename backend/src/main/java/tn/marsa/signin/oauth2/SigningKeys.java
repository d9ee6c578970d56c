package tn.marsa.signin.oauth2;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tn.marsa.signin.SigninProperties;
import tn.marsa.signin.WhereBuiltIn;

/**
 * The keys that sign tokens and check them. Which one signs follows from the time alone, and every machine has read a new one before its
 * time comes: so they agree without asking each other, and no token is signed by a key that somebody does not know yet.
 */
@Component
@WhereBuiltIn
class SigningKeys {

    // For machines whose clocks differ.
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final LoadingCache<Class<?>, List<SigningKey>> known;
    private final Duration held;
    private final Clock clock;

    SigningKeys(SigningKeyRows rows, SigninProperties properties, Clock clock) {
        this.clock = clock;
        this.held = properties.accessTokenLife().plus(MARGIN);
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(properties.signingKeyLead().dividedBy(2))
                .build(key -> rows.all());
        if (rows.all().isEmpty()) {
            rows.add(new SigningKey(1, SigningKey.make(), clock.instant(), clock.instant()));
        }
    }

    /** The one that signs. */
    JWKSet signing() {
        return new JWKSet(signing(all(), clock.instant()).key());
    }

    static SigningKey signing(List<SigningKey> keys, Instant now) {
        return keys.stream()
                .filter(key -> key.signsAt(now))
                .reduce((earlier, later) -> later)
                .orElse(keys.getFirst());
    }

    /** Those whose access tokens hold, and the one that is to come. */
    JWKSet holding() {
        List<SigningKey> all = all();
        Instant now = clock.instant();
        return set(all, key -> now.isBefore(holdsUntil(key, all)));
    }

    /** All that are kept: an ID token names a session to be ended long after it has expired. */
    JWKSet kept() {
        return set(all(), key -> true);
    }

    /** When the last access token that a key signed has expired on every machine; far away if it still signs. */
    Instant holdsUntil(SigningKey key, List<SigningKey> all) {
        return replaced(key, all).plus(held);
    }

    /** When the next key signs in its place; far away if there is none. */
    static Instant replaced(SigningKey key, List<SigningKey> all) {
        int next = all.indexOf(key) + 1;
        return next < all.size() ? all.get(next).signsFrom() : Instant.parse("9999-01-01T00:00:00Z");
    }

    private List<SigningKey> all() {
        return known.get(SigningKey.class);
    }

    private static JWKSet set(List<SigningKey> keys, Predicate<SigningKey> which) {
        return new JWKSet(keys.stream().filter(which).<JWK>map(SigningKey::key).toList());
    }
}
