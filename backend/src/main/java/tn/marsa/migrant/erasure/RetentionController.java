package tn.marsa.migrant.erasure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.migrant.erasure.RetentionSchedule.RetentionPeriod;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.RequestRefused;

/** Answers how long data is kept to those who work with it, and what is due to the head of the office. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR', 'ADMINISTRATOR', 'AUDITOR', 'INSPECTOR')")
class RetentionController {

    private static final int LARGEST_PAGE = 100;

    private final RetentionSchedules schedules;
    private final OfficeCircumstances circumstances;
    private final DueFiles dueFiles;
    private final MessageSource messages;

    RetentionController(
            RetentionSchedules schedules,
            OfficeCircumstances circumstances,
            DueFiles dueFiles,
            MessageSource messages) {
        this.schedules = schedules;
        this.circumstances = circumstances;
        this.dueFiles = dueFiles;
        this.messages = messages;
    }

    @QueryMapping
    RetentionSchedule retentionSchedule() {
        return schedules.on(circumstances.today());
    }

    @QueryMapping
    @PreAuthorize("hasRole('SUPERVISOR')")
    List<DueFile> dueFiles(Caller caller, @Argument int first) {
        if (first < 1 || first > LARGEST_PAGE) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "first");
        }
        return dueFiles.of(caller.ownOffice(), first);
    }

    @SchemaMapping(typeName = "RetentionSchedule")
    String note(Locale locale) {
        return messages.getMessage("retention.note", null, locale);
    }

    @SchemaMapping
    String legalBasis(RetentionPeriod period, Locale locale) {
        return Objects.requireNonNull(period.legalBases().get(locale.getLanguage()));
    }
}
