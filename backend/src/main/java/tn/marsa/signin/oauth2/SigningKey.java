package tn.marsa.signin.oauth2;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.keys.NamedKeys;
import tn.marsa.keys.SealingKey;
import tn.marsa.signin.WhereBuiltIn;

/** The key that signs tokens: made by the first start and kept sealed, so that tokens hold over restarts and on every machine. */
@Component
@WhereBuiltIn
class SigningKey {

    private static final int BITS = 3072;
    private static final String PLACE = "signing_key";

    private final JdbcClient jdbc;
    private final SealingKey seal;

    SigningKey(JdbcClient jdbc, NamedKeys keys) {
        this.jdbc = jdbc;
        this.seal = new SealingKey(keys.key("signin.signing-key"));
    }

    /** The key with its private part. */
    @Transactional
    RSAKey get() {
        return parse(kept().orElseGet(() -> {
            // Two machines may come first at once: one row stays, and both read it.
            jdbc.sql(
                            "INSERT INTO signing_key (slot, content) VALUES (1, ?) ON DUPLICATE KEY UPDATE slot = VALUES(slot)")
                    .param(seal.seal(make().getBytes(StandardCharsets.UTF_8), PLACE))
                    .update();
            return kept().orElseThrow();
        }));
    }

    private Optional<byte[]> kept() {
        return jdbc.sql("SELECT content FROM signing_key WHERE slot = 1 FOR UPDATE")
                .query(byte[].class)
                .optional();
    }

    private static String make() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException failed) {
            throw new IllegalStateException("RSA keys are not to be had", failed);
        }
    }

    private RSAKey parse(byte[] sealed) {
        try {
            return RSAKey.parse(new String(seal.open(sealed, PLACE), StandardCharsets.UTF_8));
        } catch (ParseException malformed) {
            throw new IllegalStateException("The signing key is not a JWK", malformed);
        }
    }
}
