package tn.marsa.agreement.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.agreement.AgreementId;
import tn.marsa.agreement.Agreements;

/** The agreements, the latest first. */
@Component
class ListAgreements {

    private final Agreements agreements;

    ListAgreements(Agreements agreements) {
        this.agreements = agreements;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'AUDITOR', 'INSPECTOR')")
    @Transactional(readOnly = true)
    public AgreementConnection page(PageRequest page) {
        @Nullable AgreementId after = page.after() == null ? null : new AgreementId(page.after());
        return AgreementConnection.of(agreements.before(after, page.first() + 1), page, agreements.count());
    }
}
