package tn.marsa.statistics.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Refusals;
import tn.marsa.shared.ErrorCode;
import tn.marsa.statistics.reading.OutsidePlan;
import tn.marsa.statistics.reading.PeriodNotReleased;
import tools.jackson.databind.json.JsonMapper;

/** Says why there is no file, in the form of GraphQL's errors: a code, and a sentence in the reader's language. The trail is told. */
@Component
class ExportRefusals {

    private final MessageSource messages;
    private final JsonMapper json;
    private final Refusals refusals;

    ExportRefusals(MessageSource messages, JsonMapper json, Refusals refusals) {
        this.messages = messages;
        this.json = json;
        this.refusals = refusals;
    }

    void send(OutsidePlan outside, Locale language, HttpServletResponse response) throws IOException {
        String text = messages.getMessage("planRule." + outside.rule(), null, language);
        send(
                response,
                HttpStatus.UNPROCESSABLE_CONTENT,
                text,
                Map.of("code", outside.rule().name()));
    }

    void send(PeriodNotReleased missing, Locale language, HttpServletResponse response) throws IOException {
        String text = messages.getMessage("figures.notReleased", null, language);
        send(response, HttpStatus.UNPROCESSABLE_CONTENT, text, Map.of("code", "PERIOD_NOT_RELEASED"));
    }

    void send(ParameterRefused refused, Locale language, HttpServletResponse response) throws IOException {
        String text = messages.getMessage("error.INVALID_VALUE", null, language);
        send(
                response,
                HttpStatus.BAD_REQUEST,
                text,
                Map.of("code", ErrorCode.INVALID_VALUE.name(), "field", refused.parameter()));
    }

    private void send(HttpServletResponse response, HttpStatus status, String text, Map<String, String> extensions)
            throws IOException {
        refusals.tell(ErrorCode.INVALID_VALUE.name());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(
                response.getOutputStream(),
                Map.of("errors", List.of(Map.of("message", text, "extensions", extensions))));
    }
}
