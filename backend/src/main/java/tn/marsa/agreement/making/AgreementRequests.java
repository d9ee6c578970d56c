package tn.marsa.agreement.making;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tn.marsa.agreement.AgreementId;
import tn.marsa.idempotency.Idempotency;
import tn.marsa.idempotency.MadeRequests;
import tn.marsa.idempotency.MadeRequests.Made;
import tn.marsa.shared.Caller;
import tn.marsa.shared.RequestRefused;

/** The changes made so far by the key of their request, so that a request that comes again makes none. */
@Component
class AgreementRequests {

    private final MadeRequests made;

    AgreementRequests(Idempotency idempotency) {
        this.made = idempotency.of("agreement_request", "agreement_id", "agreement.request");
    }

    /**
     * The agreement that this very request has made or ended already, and when; empty if it comes for the first time.
     *
     * @throws RequestRefused with IDEMPOTENCY_KEY_REUSED if the caller used the key for something else
     */
    Optional<Made> find(Caller caller, UUID requestKey, Object input) {
        return made.find(caller, requestKey, input);
    }

    /** Remembers that the request was carried out, in the transaction of the change. */
    void add(Caller caller, UUID requestKey, Object input, AgreementId agreement) {
        made.add(caller, requestKey, input, agreement.value());
    }
}
