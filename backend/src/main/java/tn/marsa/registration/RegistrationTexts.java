package tn.marsa.registration;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

/** Answers texts in the language of the request. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class RegistrationTexts {

    private final MessageSource messages;

    RegistrationTexts(MessageSource messages) {
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

    @SchemaMapping
    String name(SupportingDocument document, Locale locale) {
        return document.asked().names().in(locale);
    }

    @SchemaMapping
    String legalBasis(SupportingDocument document, Locale locale) {
        return document.asked().legalBasis().in(locale);
    }
}
