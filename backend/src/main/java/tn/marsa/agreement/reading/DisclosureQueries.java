package tn.marsa.agreement.reading;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.agreement.AgreementId;
import tn.marsa.agreement.TunisianDay;
import tn.marsa.agreement.checking.Disclosures;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.RequestRefused;

/** Answers the register of disclosures to those who inspect it. */
@Controller
@PreAuthorize("hasAnyRole('AUDITOR', 'INSPECTOR')")
class DisclosureQueries {

    // No answer is older or younger, and a column holds less than a calendar.
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private final ReadDisclosures readDisclosures;

    DisclosureQueries(ReadDisclosures readDisclosures) {
        this.readDisclosures = readDisclosures;
    }

    @QueryMapping
    DisclosureConnection disclosures(
            Caller caller,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String agreementId,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to) {
        Instant begin = from == null || from.isBefore(FIRST) ? null : TunisianDay.beginning(from);
        Instant until = to == null || to.isAfter(LAST) ? null : TunisianDay.beginning(to.plusDays(1));
        return readDisclosures.page(
                caller, PageRequest.of(first, after), new Disclosures.Filter(agreement(agreementId), begin, until));
    }

    private static @Nullable AgreementId agreement(@Nullable String id) {
        return id == null
                ? null
                : AgreementId.parse(id).orElseThrow(() -> new RequestRefused(ErrorCode.INVALID_VALUE, "agreementId"));
    }
}
