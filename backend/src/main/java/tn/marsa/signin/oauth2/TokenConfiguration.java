package tn.marsa.signin.oauth2;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import tn.marsa.signin.SigninProperties;
import tn.marsa.signin.WhereBuiltIn;

/** Access tokens as RFC 9068 has them, signed and checked by the same process, for the API alone. */
@Configuration(proxyBeanMethods = false)
@WhereBuiltIn
class TokenConfiguration {

    private static final String TYPE = "at+jwt";

    @Bean
    AuthorizationServerSettings authorizationServerSettings(SigninProperties properties) {
        return AuthorizationServerSettings.builder()
                .issuer(properties.issuer().toString())
                .build();
    }

    /** What tokens are checked by, and what the server publishes for others to check them. */
    @Bean
    JWKSource<SecurityContext> holdingKeys(SigningKeys keys) {
        return (selector, context) -> selector.select(keys.holding());
    }

    @Bean
    JwtEncoder jwtEncoder(SigningKeys keys) {
        return new NimbusJwtEncoder((selector, context) -> selector.select(keys.signing()));
    }

    // Without the type and the audience an ID token would pass for an access token.
    @Bean
    JwtDecoder jwtDecoder(
            JWKSource<SecurityContext> holdingKeys,
            SigninProperties properties,
            @Value("${marsa.access.audience}") String audience) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(holdingKeys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(JwtValidators.createAtJwtValidator()
                .issuer(properties.issuer().toString())
                .audience(audience)
                .build());
        return decoder;
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> accessTokens(@Value("${marsa.access.audience}") String audience) {
        return context -> {
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                context.getJwsHeader().type(TYPE);
                context.getClaims()
                        .audience(List.of(audience))
                        .claim("client_id", context.getRegisteredClient().getClientId());
            }
        };
    }
}
