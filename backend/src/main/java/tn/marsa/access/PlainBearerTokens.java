package tn.marsa.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/**
 * Takes the token out of the header, and nothing else: neither from the address nor from a form. What it looks like is the
 * decoder's to judge, which refuses whatever is no token; the library's resolver matches each against a pattern first, for a
 * thirtieth of what a small answer costs.
 */
final class PlainBearerTokens implements BearerTokenResolver {

    private static final String SCHEME = "Bearer ";

    /** The token; null if the request bears none. */
    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length())
                : null;
    }
}
