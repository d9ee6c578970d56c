package tn.marsa.agreement.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffMember;
import tn.marsa.agreement.Agreement;
import tn.marsa.agreement.AgreementState;
import tn.marsa.agreement.Question;
import tn.marsa.agreement.TunisianDay;
import tn.marsa.agreement.checking.Quota;
import tn.marsa.reference.Names;

/** Answers agreements, in the language of the request, to those who keep and those who inspect them. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'AUDITOR', 'INSPECTOR')")
class AgreementQueries {

    private final ListAgreements listAgreements;
    private final Quota quota;
    private final Staff staff;
    private final TunisianDay day;

    AgreementQueries(ListAgreements listAgreements, Quota quota, Staff staff, TunisianDay day) {
        this.listAgreements = listAgreements;
        this.quota = quota;
        this.staff = staff;
        this.day = day;
    }

    @QueryMapping
    AgreementConnection agreements(@Argument int first, @Argument @Nullable String after) {
        return listAgreements.page(PageRequest.of(first, after));
    }

    @SchemaMapping
    String bodyName(Agreement agreement, Locale locale) {
        return agreement.terms().body().in(locale);
    }

    @SchemaMapping
    Names bodyNames(Agreement agreement) {
        return agreement.terms().body();
    }

    @SchemaMapping
    String legalBasis(Agreement agreement) {
        return agreement.terms().legalBasis();
    }

    @SchemaMapping
    String purpose(Agreement agreement) {
        return agreement.terms().purpose();
    }

    @SchemaMapping
    List<Question> questions(Agreement agreement) {
        return agreement.terms().questions().stream().sorted().toList();
    }

    @SchemaMapping
    boolean givesAlias(Agreement agreement) {
        return agreement.terms().givesAlias();
    }

    @SchemaMapping
    int dailyQuota(Agreement agreement) {
        return agreement.terms().dailyQuota();
    }

    @SchemaMapping
    LocalDate expiresOn(Agreement agreement) {
        return agreement.terms().expiresOn();
    }

    @SchemaMapping
    AgreementState state(Agreement agreement) {
        return agreement.stateOn(day.today());
    }

    @BatchMapping
    Map<Agreement, Integer> usedToday(List<Agreement> agreements) {
        return quota.used(agreements, day.today());
    }

    @BatchMapping
    Map<Agreement, StaffMember> madeBy(List<Agreement> agreements) {
        return staff.membersOf(agreements, Agreement::madeBy);
    }
}
