package tn.marsa.registration.changes;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

/** Answers why a change was not made, in the language of the request. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class ResultTexts {

    private final MessageSource messages;

    ResultTexts(MessageSource messages) {
        this.messages = messages;
    }

    @SchemaMapping
    String message(StepRefused refused, Locale locale) {
        return messages.getMessage("refusal." + refused.code(), null, locale);
    }

    @SchemaMapping
    String message(RegistrationChanged changed, Locale locale) {
        String key = changed.changes().isEmpty() ? "changed.state" : "changed.fields";
        return messages.getMessage(key, null, locale);
    }
}
