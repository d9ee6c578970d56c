package tn.marsa.agreement.reading;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.agreement.Agreement;
import tn.marsa.agreement.AgreementId;
import tn.marsa.agreement.Agreements;
import tn.marsa.agreement.checking.Disclosure;
import tn.marsa.agreement.checking.Disclosures;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;

/** The register of disclosures, the latest first: by file id, never by name. */
@Component
class ReadDisclosures {

    private final Disclosures disclosures;
    private final Agreements agreements;
    private final Trail trail;

    ReadDisclosures(Disclosures disclosures, Agreements agreements, Trail trail) {
        this.disclosures = disclosures;
        this.agreements = agreements;
        this.trail = trail;
    }

    /** Refuses a page after a row that there is not with INVALID_VALUE. That somebody reads stands in the trail. */
    @PreAuthorize("hasAnyRole('AUDITOR', 'INSPECTOR')")
    @Transactional
    public DisclosureConnection page(Caller caller, PageRequest page, Disclosures.Filter filter) {
        trail.record(new TrailEntry(Action.LOOK, caller, Purpose.OVERSIGHT, null, "DISCLOSURES"));
        List<Disclosure> found = disclosures.before(begin(page.after()), filter, page.first() + 1);
        List<AgreementId> ids =
                found.stream().map(Disclosure::agreement).distinct().toList();
        Map<AgreementId, Agreement> under = agreements.findAll(ids);
        return DisclosureConnection.of(found, under, page, disclosures.count(filter));
    }

    private @Nullable Disclosure begin(@Nullable UUID after) {
        return after == null
                ? null
                : disclosures.find(after).orElseThrow(() -> new RequestRefused(ErrorCode.INVALID_VALUE, "after"));
    }
}
