package tn.marsa.migrant.rights;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tn.marsa.idempotency.Idempotency;
import tn.marsa.idempotency.MadeRequests;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.RequestRefused;

/** The changes made to validated files so far, by the key of their request, so that a request that comes again makes none. */
@Component
public class MadeFileChanges {

    private final MadeRequests made;

    MadeFileChanges(Idempotency idempotency) {
        this.made = idempotency.of("file_request", "migrant_id", "migrant.request");
    }

    /**
     * True if this very request has changed the file already.
     *
     * @param what names the change
     * @throws RequestRefused with IDEMPOTENCY_KEY_REUSED if the caller used the key for something else
     */
    public boolean contain(Caller caller, UUID requestKey, String what, Object input) {
        return made.find(caller, requestKey, what, input).isPresent();
    }

    /** Remembers that the request was carried out, in the transaction of the change. */
    public void add(Caller caller, UUID requestKey, String what, Object input, MigrantId file) {
        made.add(caller, requestKey, what, input, file.value());
    }
}
