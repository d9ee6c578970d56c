package tn.marsa.statistics;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tn.marsa.idempotency.Idempotency;
import tn.marsa.idempotency.MadeRequests;
import tn.marsa.shared.Caller;
import tn.marsa.shared.RequestRefused;

/** What was done so far by the key of its request, so that a request that comes again does nothing more. */
@Component
public class StatisticsRequests {

    private final MadeRequests made;

    StatisticsRequests(Idempotency idempotency) {
        this.made = idempotency.of("statistics_request", "subject_id", "statistics.request");
    }

    /**
     * The id of what this very request has made or changed; empty if it comes for the first time.
     *
     * @throws RequestRefused with IDEMPOTENCY_KEY_REUSED if the caller used the key for something else
     */
    public Optional<UUID> find(Caller caller, UUID requestKey, Object input) {
        return made.find(caller, requestKey, input).map(MadeRequests.Made::subject);
    }

    /** Remembers that the request was carried out, in the transaction of the change. */
    public void add(Caller caller, UUID requestKey, Object input, UUID subject) {
        made.add(caller, requestKey, input, subject);
    }
}
