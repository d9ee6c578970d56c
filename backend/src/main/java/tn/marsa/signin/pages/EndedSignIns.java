package tn.marsa.signin.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import tn.marsa.access.Staff;
import tn.marsa.signin.SignInMoment;
import tn.marsa.signin.SignedIn;

/** Ends the sign-in session of whoever is no longer on the staff, or signed in too long ago, before it can bring another token. */
final class EndedSignIns extends OncePerRequestFilter {

    private final Staff staff;
    private final Duration life;
    private final Clock clock;
    private final SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();

    EndedSignIns(Staff staff, Duration life, Clock clock) {
        this.staff = staff;
        this.life = life;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        if (isOver(current)) {
            session.logout(request, response, current);
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(@Nullable Authentication current) {
        return current != null
                && current.getPrincipal() instanceof SignedIn signedIn
                && (SignInMoment.of(current)
                                .filter(moment -> moment.isOver(life, clock.instant()))
                                .isPresent()
                        || staff.find(signedIn.staff()).isEmpty());
    }
}
