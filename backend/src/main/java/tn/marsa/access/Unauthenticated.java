package tn.marsa.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Refusals;
import tn.marsa.shared.ErrorCode;

/**
 * Answers a request without a token that holds: status 401 and a GraphQL error with the code UNAUTHENTICATED, in the reader's
 * language. It does not say what is wrong with the token. An address that sends too many of them is told to wait; whoever brings a
 * good token from there is served all the same, for an office shares one address.
 */
@Component
class Unauthenticated implements AuthenticationEntryPoint {

    private final RefusalAnswer answer;
    private final RateLimits rates;
    private final Refusals refusals;

    Unauthenticated(RefusalAnswer answer, RateLimits rates, Refusals refusals) {
        this.answer = answer;
        this.rates = rates;
        this.refusals = refusals;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        Optional<Duration> wait = rates.refused(RemoteAddress.of(request));
        if (wait.isPresent()) {
            answer.writeRateLimited(request, response, wait.get());
            return;
        }
        boolean tokenGiven = refused instanceof InvalidBearerTokenException;
        refusals.tell(ErrorCode.UNAUTHENTICATED + (tokenGiven ? " TOKEN" : " NO_TOKEN"));
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, tokenGiven ? "Bearer error=\"invalid_token\"" : "Bearer");
        answer.write(request, response, HttpStatus.UNAUTHORIZED, ErrorCode.UNAUTHENTICATED);
    }
}
