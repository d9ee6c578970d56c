package tn.marsa.admin.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of whoever signed in too long ago. */
class LongestSession extends OncePerRequestFilter {

    private final Duration longest;
    private final Clock clock;
    private final SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();

    LongestSession(Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        if (current != null && current.getPrincipal() instanceof OidcUser person && isOver(person)) {
            session.logout(request, response, current);
        }
        chain.doFilter(request, response);
    }

    // Not every authorization server says when the password was given; when its token was is no earlier.
    private boolean isOver(OidcUser person) {
        @Nullable Instant since = person.getAuthenticatedAt() == null ? person.getIssuedAt() : person.getAuthenticatedAt();
        return since != null && !clock.instant().isBefore(since.plus(longest));
    }
}
