package tn.marsa.signin.oauth2;

import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.TrailEntry;
import tn.marsa.signin.WhereBuiltIn;

/**
 * Tells the trail of what the authorization server refused: a client's wrong secret, a code or a refresh token that does not hold, an
 * address that is not the client's. Who it was is not known: what they sent as a name may be anything.
 */
@Component
@WhereBuiltIn
class TokenRefusals implements AuthenticationEventPublisher {

    private final Refusals refusals;

    TokenRefusals(Refusals refusals) {
        this.refusals = refusals;
    }

    // Who succeeds is told where their session or token is made.
    @Override
    public void publishAuthenticationSuccess(Authentication authentication) {}

    @Override
    public void publishAuthenticationFailure(AuthenticationException refused, Authentication authentication) {
        // The API's own tokens are told at the API's edge.
        if (refused instanceof OAuth2AuthenticationException token
                && !(refused instanceof InvalidBearerTokenException)) {
            refusals.tell(TrailEntry.of(
                    Action.SIGN_IN_REFUSED, null, "OAUTH2 " + token.getError().getErrorCode()));
        }
    }
}
