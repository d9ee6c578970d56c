package tn.marsa.signin.oauth2;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.time.Instant;

/**
 * A version of the key that signs tokens.
 *
 * @param key with its private part
 * @param signsFrom from then on it signs, until the next one does
 */
record SigningKey(int version, RSAKey key, Instant madeAt, Instant signsFrom) {

    private static final int BITS = 3072;

    /** Takes up to seconds. */
    static RSAKey make() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException("RSA keys are not to be had", failed);
        }
    }

    static RSAKey parse(String json) {
        try {
            return RSAKey.parse(json);
        } catch (ParseException malformed) {
            throw new IllegalStateException("A signing key is not a JWK", malformed);
        }
    }

    boolean signsAt(Instant now) {
        return !signsFrom.isAfter(now);
    }

    /** Never the key: its thumbprint. */
    @Override
    public String toString() {
        return version + " " + key.getKeyID();
    }
}
