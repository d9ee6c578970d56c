package tn.marsa.signin.oauth2;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tn.marsa.keys.KeyKind;
import tn.marsa.keys.KeyState;
import tn.marsa.keys.KeyVersion;
import tn.marsa.keys.RotatingKeys;
import tn.marsa.keys.Rotation;
import tn.marsa.signin.SigninProperties;
import tn.marsa.signin.WhereBuiltIn;

/**
 * The rotation of the key that signs tokens, in two steps that come by themselves: the new key signs, once every machine knows it; the old
 * one's tokens have expired.
 */
@Component
@WhereBuiltIn
@Order(2)
class SigningRotation implements RotatingKeys {

    private static final int STEPS = 2;
    private static final int SHOWN_OF_THUMBPRINT = 8;

    private final SigningKeyRows rows;
    private final SigningKeys keys;
    private final Duration lead;
    private final Duration session;
    private final Clock clock;
    private @Nullable RSAKey prepared;

    SigningRotation(SigningKeyRows rows, SigningKeys keys, SigninProperties properties, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.lead = properties.signingKeyLead();
        this.session = properties.refreshTokenLife();
        this.clock = clock;
    }

    @Override
    public KeyKind kind() {
        return KeyKind.SIGNING;
    }

    @Override
    public List<KeyVersion> versions() {
        List<SigningKey> all = rows.all();
        Instant now = clock.instant();
        return all.stream()
                .map(key -> new KeyVersion(key.version(), fingerprint(key), state(key, all, now), key.madeAt()))
                .toList();
    }

    private static String fingerprint(SigningKey key) {
        return key.key().getKeyID().substring(0, SHOWN_OF_THUMBPRINT);
    }

    private KeyState state(SigningKey key, List<SigningKey> all, Instant now) {
        if (key.equals(SigningKeys.signing(all, now))) {
            return KeyState.IN_USE;
        }
        if (!key.signsAt(now)) {
            return KeyState.COMING;
        }
        return now.isBefore(keys.holdsUntil(key, all)) ? KeyState.NEEDED : KeyState.UNNEEDED;
    }

    @Override
    public Optional<Rotation> rotation() {
        List<SigningKey> all = rows.all();
        return all.size() < 2
                ? Optional.empty()
                : Optional.of(rotation(all.get(all.size() - 2), all.getLast(), all, clock.instant()));
    }

    private Rotation rotation(SigningKey from, SigningKey to, List<SigningKey> all, Instant now) {
        Instant end = keys.holdsUntil(from, all);
        boolean running = now.isBefore(end);
        int done = running ? (to.signsAt(now) ? 1 : 0) : STEPS;
        return new Rotation(from.version(), to.version(), STEPS, done, to.madeAt(), running ? null : end);
    }

    private boolean isRunning() {
        return rotation().filter(Rotation::isRunning).isPresent();
    }

    // One at a time: however many ask at once, one key is made.
    @Override
    public synchronized void prepare() {
        if (prepared == null && !isRunning()) {
            prepared = SigningKey.make();
        }
    }

    private synchronized RSAKey takePrepared() {
        RSAKey key = prepared == null ? SigningKey.make() : prepared;
        prepared = null;
        return key;
    }

    @Override
    public boolean rotate() {
        if (isRunning()) {
            return false;
        }
        Instant now = clock.instant();
        List<SigningKey> all = rows.all();
        // Nobody is signed in any more whose ID token it signed.
        all.stream()
                .filter(key -> SigningKeys.replaced(key, all).plus(session).isBefore(now))
                .forEach(rows::remove);
        rows.add(new SigningKey(all.getLast().version() + 1, takePrepared(), now, now.plus(lead)));
        return true;
    }
}
