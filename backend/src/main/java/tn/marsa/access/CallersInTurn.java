package tn.marsa.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import tn.marsa.shared.Caller;

/** Tells a caller who comes too often to wait, before anything of the request is read: status 429. */
final class CallersInTurn extends OncePerRequestFilter {

    private final RateLimits rates;
    private final RefusalAnswer answer;

    CallersInTurn(RateLimits rates, RefusalAnswer answer) {
        this.rates = rates;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        Optional<Duration> wait = signedIn != null && signedIn.getPrincipal() instanceof Caller caller
                ? rates.request(caller)
                : Optional.empty();
        if (wait.isPresent()) {
            answer.writeRateLimited(request, response, wait.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
