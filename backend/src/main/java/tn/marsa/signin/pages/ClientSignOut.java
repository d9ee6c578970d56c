package tn.marsa.signin.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.util.StringUtils;
import tn.marsa.signin.oauth2.SignOut;

/** Sign-out that an application asks for (OpenID Connect RP-Initiated Logout 1.0): ends the session and goes back to the application. */
final class ClientSignOut implements AuthenticationSuccessHandler {

    private final OidcLogoutAuthenticationSuccessHandler backToTheClient = new OidcLogoutAuthenticationSuccessHandler();
    private final SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();
    private final SignOut signOut;

    ClientSignOut(SignOut signOut) {
        this.signOut = signOut;
        this.backToTheClient.setLogoutHandler(this::end);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        OidcLogoutAuthenticationToken asked = (OidcLogoutAuthenticationToken) authentication;
        if (StringUtils.hasText(asked.getPostLogoutRedirectUri())) {
            backToTheClient.onAuthenticationSuccess(request, response, authentication);
        } else {
            end(request, response, authentication);
            response.sendRedirect(SigninSecurity.SIGN_OUT);
        }
    }

    private void end(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof OidcLogoutAuthenticationToken asked) {
            OidcIdToken idToken = Objects.requireNonNull(asked.getIdToken());
            signOut.of(
                    Objects.requireNonNull(idToken.getSubject()),
                    Objects.requireNonNull(idToken.getClaimAsString("sid")));
            if (asked.isPrincipalAuthenticated()) {
                session.logout(request, response, (Authentication) asked.getPrincipal());
            }
        }
    }
}
