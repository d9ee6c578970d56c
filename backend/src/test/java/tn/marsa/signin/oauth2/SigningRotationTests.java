package tn.marsa.signin.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.keys.KeyState;
import tn.marsa.keys.KeyVersion;
import tn.marsa.keys.Rotation;
import tn.marsa.shared.Role;
import tn.marsa.signin.Browser;
import tn.marsa.signin.SigninProperties;

/** The key that signs tokens is rotated while people work. Each test looks at its own keys, as a machine does at a certain time. */
@MarsaTest
@Transactional
class SigningRotationTests {

    private static final String ME = "{ me { displayName } }";
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private static final List<RSAKey> KEYS = Stream.of(1, 2).map(key -> make()).toList();

    private final JdbcClient jdbc;
    private final SigningKeyRows rows;
    private final SigninProperties properties;
    private final ApiCallers callers;

    SigningRotationTests(
            @Autowired JdbcClient jdbc,
            @Autowired SigningKeyRows rows,
            @Autowired SigninProperties properties,
            @Autowired ApiCallers callers) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.properties = properties;
        this.callers = callers;
    }

    @Test
    void signsByTheOldKeyUntilEveryMachineKnowsTheNewOne() {
        rotateAtNoon();

        assertThat(names(keysAt(NOON).signing())).containsExactly(name(1));
        assertThat(names(keysAt(NOON).holding())).containsExactly(name(1), name(2));
        assertThat(states(NOON)).containsExactly(KeyState.IN_USE, KeyState.COMING);
    }

    @Test
    void signsByTheNewKeyThenAndTakesTokensOfBoth() {
        rotateAtNoon();
        Instant then = NOON.plus(properties.signingKeyLead());

        assertThat(names(keysAt(then).signing())).containsExactly(name(2));
        assertThat(names(keysAt(then).holding())).containsExactly(name(1), name(2));
        assertThat(states(then)).containsExactly(KeyState.NEEDED, KeyState.IN_USE);
    }

    @Test
    void takesTokensOfTheOldKeyAsLongAsOneCanHold() {
        rotateAtNoon();
        Instant lastSigned = NOON.plus(properties.signingKeyLead());
        Instant lastHolds = lastSigned.plus(properties.accessTokenLife());

        assertThat(names(keysAt(lastHolds).holding())).contains(name(1));
        assertThat(names(keysAt(lastHolds.plus(Duration.ofMinutes(2))).holding()))
                .containsExactly(name(2));
    }

    @Test
    void readsIdTokensOfTheOldKeyForLonger() {
        rotateAtNoon();

        assertThat(names(keysAt(NOON.plus(Duration.ofHours(2))).kept())).contains(name(1));
    }

    @Test
    void tellsHowFarItIs() {
        rotateAtNoon();

        assertThat(rotation(NOON))
                .extracting(Rotation::done, Rotation::isRunning)
                .containsExactly(0, true);
        assertThat(rotation(NOON.plusSeconds(60)))
                .extracting(Rotation::done, Rotation::isRunning)
                .containsExactly(1, true);
        assertThat(rotation(NOON.plusSeconds(3600)))
                .extracting(Rotation::done, Rotation::isRunning)
                .containsExactly(2, false);
    }

    @Test
    void beginsNoOtherWhileOneRuns() {
        rotateAtNoon();

        assertThat(at(NOON.plusSeconds(60)).rotate()).isFalse();
        assertThat(rows.all()).extracting(SigningKey::version).containsExactly(1, 2);
    }

    @Test
    void makesTheKeyBeforeItBegins() {
        rotateAtNoon();
        SigningRotation later = at(NOON.plus(properties.refreshTokenLife()).plusSeconds(3600));
        later.prepare();
        long began = System.nanoTime();
        later.rotate();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void beginsAnotherLaterAndForgetsAKeyFromWhoseTimeNobodyIsSignedIn() {
        rotateAtNoon();

        assertThat(at(NOON.plus(properties.refreshTokenLife()).plusSeconds(3600))
                        .rotate())
                .isTrue();
        assertThat(rows.all()).extracting(SigningKey::version).containsExactly(2, 3);
    }

    /** The application's own keys, in real time. */
    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void isNoticedByNobodyWhoWorks(@LocalServerPort int port) {
        Browser browser = new Browser(port);
        String before = token();
        Instant now = Instant.now();
        // As another machine does it.
        rows.add(new SigningKey(2, KEYS.getLast(), now, now.plus(properties.signingKeyLead())));

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            String token = token();
            assertThat(browser.ask(token, ME).statusCode()).isEqualTo(200);
            assertThat(browser.ask(before, ME).statusCode()).isEqualTo(200);
            return !keyOf(token).equals(keyOf(before));
        });
        assertThat(names(set(browser.get("/oauth2/jwks").body()))).containsExactly(keyOf(before), keyOf(token()));
    }

    private void rotateAtNoon() {
        jdbc.sql("DELETE FROM token_key").update();
        rows.add(new SigningKey(1, KEYS.getFirst(), NOON.minusSeconds(3600), NOON.minusSeconds(3600)));
        rows.add(new SigningKey(2, KEYS.getLast(), NOON, NOON.plus(properties.signingKeyLead())));
    }

    // Shorter than those of the application, of which each takes seconds to make.
    private static RSAKey make() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException failed) {
            throw new AssertionError(failed);
        }
    }

    private SigningKeys keysAt(Instant time) {
        return new SigningKeys(rows, properties, Clock.fixed(time, ZoneOffset.UTC));
    }

    private SigningRotation at(Instant time) {
        return new SigningRotation(rows, keysAt(time), properties, Clock.fixed(time, ZoneOffset.UTC));
    }

    private Rotation rotation(Instant time) {
        return at(time).rotation().orElseThrow();
    }

    private List<KeyState> states(Instant time) {
        return at(time).versions().stream().map(KeyVersion::state).toList();
    }

    private String name(int version) {
        return rows.all().get(version - 1).key().getKeyID();
    }

    private static List<String> names(JWKSet keys) {
        return keys.getKeys().stream().map(JWK::getKeyID).toList();
    }

    private String token() {
        return callers.join(Role.OFFICER, "1101").token();
    }

    private static String keyOf(String token) {
        try {
            return SignedJWT.parse(token).getHeader().getKeyID();
        } catch (ParseException notAToken) {
            throw new AssertionError(notAToken);
        }
    }

    private static JWKSet set(String json) {
        try {
            return JWKSet.parse(json);
        } catch (ParseException notAKeySet) {
            throw new AssertionError(notAKeySet);
        }
    }
}
