package tn.marsa.signin.oauth2;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
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

    @Bean
    JWKSource<SecurityContext> signingKeys(SigningKey key) {
        return new ImmutableJWKSet<>(new JWKSet(key.get()));
    }

    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> signingKeys) {
        return new NimbusJwtEncoder(signingKeys);
    }

    // Without the type and the audience an ID token would pass for an access token.
    @Bean
    JwtDecoder jwtDecoder(
            JWKSource<SecurityContext> signingKeys,
            SigninProperties properties,
            @Value("${marsa.access.audience}") String audience) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(signingKeys)
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
