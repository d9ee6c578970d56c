package tn.marsa.signin.oauth2;

import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization.Token;
import tn.marsa.signin.SignInMoment;

/** Lets no refresh token live longer than its sign-in: each renewal brings another one, and by itself each has a life of its own. */
final class AbsoluteEnd {

    private final Duration life;

    /**
     * An end.
     *
     * @param life how long after signing in
     */
    AbsoluteEnd(Duration life) {
        this.life = life;
    }

    /** The authorization with the refresh token that it may have. */
    OAuth2Authorization of(OAuth2Authorization authorization) {
        Token<OAuth2RefreshToken> kept = authorization.getToken(OAuth2RefreshToken.class);
        Optional<SignInMoment> moment = SignInMoment.of(authorization.getAttribute(Principal.class.getName()));
        if (kept == null || moment.isEmpty()) {
            return authorization;
        }
        OAuth2RefreshToken token = kept.getToken();
        Instant end = moment.get().at().plus(life);
        Instant issued = Objects.requireNonNull(token.getIssuedAt());
        if (!Objects.requireNonNull(token.getExpiresAt()).isAfter(end)) {
            return authorization;
        }
        // A token must end after it begins.
        Instant latest = end.isAfter(issued) ? end : issued.plusMillis(1);
        return OAuth2Authorization.from(authorization)
                .token(
                        new OAuth2RefreshToken(token.getTokenValue(), issued, latest),
                        metadata -> metadata.putAll(kept.getMetadata()))
                .build();
    }
}
