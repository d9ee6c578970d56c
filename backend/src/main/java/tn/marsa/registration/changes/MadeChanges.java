package tn.marsa.registration.changes;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tn.marsa.idempotency.Idempotency;
import tn.marsa.idempotency.MadeRequests;
import tn.marsa.registration.RegistrationId;
import tn.marsa.shared.Caller;
import tn.marsa.shared.RequestRefused;

/** The changes made so far by the key of their request, so that a request that comes again makes none. */
@Component
class MadeChanges {

    private final MadeRequests made;

    MadeChanges(Idempotency idempotency) {
        this.made = idempotency.of("registration_request", "registration_id", "registration.request");
    }

    /**
     * The registration that this very request has changed already; empty if it comes for the first time.
     *
     * @param what names the change
     * @throws RequestRefused with IDEMPOTENCY_KEY_REUSED if the caller used the key for something else
     */
    Optional<RegistrationId> find(Caller caller, UUID requestKey, String what, Object input) {
        return made.find(caller, requestKey, what, input).map(before -> new RegistrationId(before.subject()));
    }

    /** Remembers that the request was carried out, in the transaction of the change. */
    void add(Caller caller, UUID requestKey, String what, Object input, RegistrationId registration) {
        made.add(caller, requestKey, what, input, registration.value());
    }
}
