package tn.marsa.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tn.marsa.shared.ErrorCode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a request without a token that holds: status 401 and a GraphQL error with the code UNAUTHENTICATED, in the reader's
 * language. It does not say what is wrong with the token.
 */
@Component
class Unauthenticated implements AuthenticationEntryPoint {

    private final MessageSource messages;
    private final LocaleResolver languages;
    private final JsonMapper json;

    Unauthenticated(MessageSource messages, LocaleResolver languages, JsonMapper json) {
        this.messages = messages;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        boolean tokenGiven = refused instanceof InvalidBearerTokenException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, tokenGiven ? "Bearer error=\"invalid_token\"" : "Bearer");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE);
        json.writeValue(response.getOutputStream(), Map.of("errors", List.of(error(request))));
    }

    private Map<String, Object> error(HttpServletRequest request) {
        String code = ErrorCode.UNAUTHENTICATED.name();
        String message = messages.getMessage("error." + code, null, languages.resolveLocale(request));
        return Map.of("message", message, "extensions", Map.of("code", code));
    }
}
