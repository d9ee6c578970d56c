package tn.marsa.agreement.making;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.agreement.Agreement;
import tn.marsa.agreement.AgreementId;
import tn.marsa.agreement.Agreements;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.RequestRefused;

/** Ends an agreement before its last day, for good: its machine is answered nothing from then on. */
@Component
class EndAgreement {

    private final Agreements agreements;
    private final AgreementRequests requests;
    private final Trail trail;
    private final Clock clock;

    EndAgreement(Agreements agreements, AgreementRequests requests, Trail trail, Clock clock) {
        this.agreements = agreements;
        this.requests = requests;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Answers {@link AgreementEnded}, or {@link AgreementEndedBefore} and nothing is changed.
     *
     * @throws RequestRefused with NOT_FOUND if there is no such agreement
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    @Retryable(
            includes = {ConcurrencyFailureException.class, DuplicateKeyException.class},
            maxRetries = 5,
            delay = 20,
            jitter = 20)
    public EndAgreementResult end(Caller caller, EndAgreementInput input) {
        AgreementId id = AgreementId.parse(input.agreementId())
                .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "input.agreementId"));
        // The row is changed before anything is read: what is read then is the latest, whatever the isolation.
        boolean ended = agreements.end(id, caller.staff(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        boolean made = requests.find(caller, input.idempotencyKey(), input).isPresent();
        Agreement agreement =
                agreements.find(id).orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "input.agreementId"));
        if (ended) {
            requests.add(caller, input.idempotencyKey(), input, id);
            trail.record(TrailEntry.of(Action.ADMINISTRATION, caller, "AGREEMENT_ENDED " + id));
        }
        return made || ended ? new AgreementEnded(agreement) : new AgreementEndedBefore(agreement);
    }
}
