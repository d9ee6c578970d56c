package tn.marsa.admin.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks whether the authorization server answers before a browser is sent there: a page of ours that says what to do is better
 * than the browser's own about a refused connection.
 */
class SignInReadiness extends OncePerRequestFilter {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final MarsaRegistration registration;
    private final URI keys;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    SignInReadiness(MarsaRegistration registration, SignInSettings settings) {
        this.registration = registration;
        this.keys = URI.create(settings.keysUrl());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/" + SignIn.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (registration.ready() && answers()) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/" + SignIn.NOT_NOW);
        }
    }

    private boolean answers() {
        try {
            HttpRequest question =
                    HttpRequest.newBuilder(keys).timeout(PATIENCE).build();
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
