package tn.marsa.signin.oauth2;

import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import tn.marsa.signin.SigninProperties;
import tn.marsa.signin.WhereBuiltIn;

/**
 * Reads the ID token that a client sends along when it signs somebody out. Any that was ever issued will do, expired or replaced
 * by a refresh: it names the session and gives no right to anything else.
 */
@Component
@WhereBuiltIn
class IdTokenHints {

    private final NimbusJwtDecoder decoder;

    IdTokenHints(SigningKeys keys, SigninProperties properties) {
        this.decoder = NimbusJwtDecoder.withJwkSource((selector, context) -> selector.select(keys.kept()))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        this.decoder.setJwtValidator(new JwtIssuerValidator(properties.issuer().toString()));
    }

    /**
     * What an ID token says.
     *
     * @param sid the sign-in session
     */
    record Hint(String sid, String clientId) {}

    /** Empty if it is no ID token of ours. */
    Optional<Hint> read(String token) {
        try {
            Jwt idToken = decoder.decode(token);
            String sid = idToken.getClaimAsString("sid");
            String clientId = idToken.getClaimAsString(IdTokenClaimNames.AZP);
            return sid == null || clientId == null ? Optional.empty() : Optional.of(new Hint(sid, clientId));
        } catch (JwtException notOurs) {
            return Optional.empty();
        }
    }
}
