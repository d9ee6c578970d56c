package tn.marsa.statistics.requests;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.RequestRefused;
import tn.marsa.statistics.Statement;
import tn.marsa.statistics.StatisticsRequests;

/** Decides on a table that somebody asked for: another statistician approves it, anyone refuses it with a reason. Either is for good. */
@Component
class DecideTable {

    private static final int LONGEST_REASON = 500;

    private final TableRequests requests;
    private final StatisticsRequests made;
    private final Trail trail;
    private final Refusals refusals;
    private final Clock clock;

    DecideTable(TableRequests requests, StatisticsRequests made, Trail trail, Refusals refusals, Clock clock) {
        this.requests = requests;
        this.made = made;
        this.trail = trail;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Makes the table part of every later release of its kind of period.
     *
     * @throws RequestRefused with NOT_FOUND if there is no such request
     */
    @PreAuthorize("hasRole('OBSERVATORY') and !hasRole('ADMINISTRATOR')")
    @OneTransaction
    public TableRequestResult approve(Caller caller, ApproveTableInput input) {
        TableRequest request = find(input.requestId());
        if (made.find(caller, input.idempotencyKey(), input).isPresent()) {
            return new TableRequestSaved(request);
        }
        Optional<TableRequestRefusal> refusal = request.approvalRefusal(caller.staff());
        return refusal.isPresent()
                ? refused(caller, "APPROVE_TABLE", request, refusal.get())
                : decided(caller, input.idempotencyKey(), input, request, null);
    }

    /**
     * Leaves the table out, for the reason given.
     *
     * @throws RequestRefused with NOT_FOUND if there is no such request
     */
    @PreAuthorize("hasRole('OBSERVATORY') and !hasRole('ADMINISTRATOR')")
    @OneTransaction
    public TableRequestResult refuse(Caller caller, RefuseTableInput input) {
        TableRequest request = find(input.requestId());
        if (made.find(caller, input.idempotencyKey(), input).isPresent()) {
            return new TableRequestSaved(request);
        }
        if (request.state() != TableRequestState.WAITING) {
            return refused(caller, "REFUSE_TABLE", request, TableRequestRefusal.NOT_WAITING);
        }
        return Statement.of(input.reason(), LONGEST_REASON)
                .map(reason -> decided(caller, input.idempotencyKey(), input, request, reason))
                .orElseGet(() -> refused(caller, "REFUSE_TABLE", request, TableRequestRefusal.REASON_NEEDED));
    }

    private TableRequest find(String id) {
        return TableRequestId.parse(id)
                .flatMap(requests::findForChange)
                .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "input.requestId"));
    }

    private TableRequestResult decided(
            Caller caller, UUID key, Object input, TableRequest request, @Nullable String reason) {
        TableRequestState state = reason == null ? TableRequestState.APPROVED : TableRequestState.REFUSED;
        requests.decide(
                request.requestId(), state, caller.staff(), clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
        made.add(caller, key, input, request.requestId().value());
        String step = reason == null ? "APPROVE_TABLE." : "REFUSE_TABLE.";
        trail.record(TrailEntry.of(Action.FIGURES_RELEASED, caller, step + request.table()));
        return new TableRequestSaved(requests.find(request.requestId()).orElseThrow());
    }

    private TableRequestResult refused(Caller caller, String step, TableRequest request, TableRequestRefusal why) {
        refusals.tellWithin(TrailEntry.of(Action.REFUSAL, caller, step + "." + request.table() + " " + why));
        return new TableRequestRefused(why);
    }
}
