package tn.marsa.access;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Finds whose a token is: who, by its issuer and subject; what they may do, in the staff table. The token's own claims grant
 * nothing.
 */
@Component
class CallerOfToken implements Converter<Jwt, CallerAuthentication> {

    private final Callers callers;
    private final String builtInIssuer;

    CallerOfToken(Callers callers, @Value("${marsa.signin.issuer}") String builtInIssuer) {
        this.callers = callers;
        this.builtInIssuer = builtInIssuer;
    }

    /** Refuses a token that is nobody's, or whose owner has left, as one that does not hold. */
    @Override
    public CallerAuthentication convert(Jwt token) {
        return subject(token)
                .flatMap(callers::find)
                .map(CallerAuthentication::new)
                .orElseThrow(() -> new InvalidBearerTokenException("The token is nobody's"));
    }

    private Optional<Subject> subject(Jwt token) {
        String issuer = token.getClaimAsString(JwtClaimNames.ISS);
        String name = token.getSubject();
        return issuer == null || name == null
                ? Optional.empty()
                : Optional.of(new Subject(issuer.equals(builtInIssuer) ? Subject.BUILT_IN : issuer, name));
    }
}
