package tn.marsa.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tn.marsa.shared.ErrorCode;
import tools.jackson.databind.json.JsonMapper;

/** Answers what is refused before it reaches GraphQL as GraphQL would: an error with a code, in the reader's language. */
@Component
public class RefusalAnswer {

    private final MessageSource messages;
    private final LocaleResolver languages;
    private final JsonMapper json;

    RefusalAnswer(MessageSource messages, LocaleResolver languages, JsonMapper json) {
        this.messages = messages;
        this.languages = languages;
        this.json = json;
    }

    /** Writes the answer; nothing may have been written before. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, ErrorCode code)
            throws IOException {
        String message = messages.getMessage("error." + code, null, languages.resolveLocale(request));
        Map<String, Object> error = Map.of("message", message, "extensions", Map.of("code", code.name()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE);
        json.writeValue(response.getOutputStream(), Map.of("errors", List.of(error)));
    }

    /** Writes that the caller has come too often, and when to come again. */
    void writeRateLimited(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusMillis(999).toSeconds()));
        write(request, response, HttpStatus.TOO_MANY_REQUESTS, ErrorCode.RATE_LIMITED);
    }
}
