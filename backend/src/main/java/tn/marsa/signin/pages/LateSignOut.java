package tn.marsa.signin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import tn.marsa.signin.SignedIn;
import tn.marsa.signin.oauth2.SignOut;

/**
 * Sign-out that cannot be matched to a session. Where another window has signed the person out already, nothing is left to ask: the
 * browser goes back to the application as if this window had come first. Else the person is asked.
 */
final class LateSignOut implements AuthenticationFailureHandler {

    private final SignOut signOut;

    LateSignOut(SignOut signOut) {
        this.signOut = signOut;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        Optional<String> back = isSignedIn()
                ? Optional.empty()
                : signOut.wayBack(parameter(request, "id_token_hint"), parameter(request, "post_logout_redirect_uri"));
        response.sendRedirect(back.orElse(SigninSecurity.SIGN_OUT));
    }

    private static boolean isSignedIn() {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        return current != null && current.getPrincipal() instanceof SignedIn;
    }

    private static String parameter(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
