package tn.marsa.oversight.cases;

import org.springframework.stereotype.Component;
import tn.marsa.idempotency.Idempotency;
import tn.marsa.idempotency.MadeRequests;
import tn.marsa.shared.Caller;

/** The steps made so far by the key of their request, so that a request that comes again makes none. */
@Component
class MadeSteps {

    private final MadeRequests made;

    MadeSteps(Idempotency idempotency) {
        this.made = idempotency.of("oversight_request", "case_id", "oversight.request");
    }

    /** True if this very request made its step already; IDEMPOTENCY_KEY_REUSED if the caller used the key for something else. */
    boolean has(Caller caller, CaseInput input) {
        return made.find(caller, input.idempotencyKey(), input).isPresent();
    }

    /** Remembers that the request was carried out, in the transaction of the step. */
    void add(Caller caller, CaseInput input, CaseId id) {
        made.add(caller, input.idempotencyKey(), input, id.value());
    }
}
