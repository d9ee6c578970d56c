package tn.marsa.registration.reading;

import java.util.Locale;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

/** Answers what a supporting document is called and why it is asked for, in the language of the request. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class SupportingDocumentTexts {

    @SchemaMapping
    String name(SupportingDocument document, Locale locale) {
        return document.asked().names().in(locale);
    }

    @SchemaMapping
    String legalBasis(SupportingDocument document, Locale locale) {
        return document.asked().legalBasis().in(locale);
    }
}
