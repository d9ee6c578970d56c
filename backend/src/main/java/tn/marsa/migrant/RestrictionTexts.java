package tn.marsa.migrant;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.office.Office;
import tn.marsa.office.Offices;

/** Answers of a restricted file whom to ask, and nothing more. */
@Controller
@PreAuthorize(MigrantController.REGISTERING)
class RestrictionTexts {

    private final Offices offices;
    private final MessageSource messages;

    RestrictionTexts(Offices offices, MessageSource messages) {
        this.offices = offices;
        this.messages = messages;
    }

    @SchemaMapping
    Optional<Office> office(FileRestricted restricted) {
        return offices.find(restricted.officeCode());
    }

    @SchemaMapping
    String message(FileRestricted restricted, Locale locale) {
        return messages.getMessage("fileRestricted", null, locale);
    }
}
