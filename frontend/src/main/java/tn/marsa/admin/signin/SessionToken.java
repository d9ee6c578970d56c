package tn.marsa.admin.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.BearerToken;
import tn.marsa.admin.api.SignedOut;

/** The access token of the HTTP session, renewed by its refresh token when it is about to expire. */
@Component
class SessionToken implements BearerToken {

    private final OAuth2AuthorizedClientManager clients;

    SessionToken(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    @Override
    public String value() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null) {
            throw new SignedOut(null);
        }
        return client(person).getAccessToken().getTokenValue();
    }

    private OAuth2AuthorizedClient client(Authentication person) {
        try {
            OAuth2AuthorizedClient client =
                    clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(MarsaRegistration.ID)
                            .principal(person)
                            .build());
            if (client == null) {
                throw new SignedOut(null);
            }
            return client;
        } catch (OAuth2AuthorizationException refused) {
            throw new SignedOut(refused);
        }
    }
}
