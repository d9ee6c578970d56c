package tn.marsa.statistics.requests;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OneTransaction;
import tn.marsa.statistics.Statement;
import tn.marsa.statistics.StatisticsRequests;
import tn.marsa.statistics.TrailCodes;
import tn.marsa.statistics.plan.AgreedTable;
import tn.marsa.statistics.plan.Combination;

/** Asks for a table beyond the plan, which another statistician then decides on. */
@Component
class RequestTable {

    private static final int LONGEST_PURPOSE = 500;
    private static final int LONGEST_OWNER = 120;

    private final TableRequests requests;
    private final TableLimits limits;
    private final StatisticsRequests made;
    private final Trail trail;
    private final Refusals refusals;
    private final Clock clock;

    RequestTable(
            TableRequests requests,
            TableLimits limits,
            StatisticsRequests made,
            Trail trail,
            Refusals refusals,
            Clock clock) {
        this.requests = requests;
        this.limits = limits;
        this.made = made;
        this.trail = trail;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** The request, or why it is none; either stands in the trail. */
    @PreAuthorize("hasRole('OBSERVATORY')")
    @OneTransaction
    public TableRequestResult request(Caller caller, RequestTableInput input) {
        List<TableRequest> waiting = requests.waitingForChange();
        Optional<UUID> before = made.find(caller, input.idempotencyKey(), input);
        if (before.isPresent()) {
            return new TableRequestSaved(
                    requests.find(new TableRequestId(before.get())).orElseThrow());
        }
        AgreedTable table = new AgreedTable(input.measure(), input.granularity(), Combination.of(input.by()));
        Optional<String> purpose = Statement.of(input.purpose(), LONGEST_PURPOSE);
        Optional<String> owner = Statement.of(input.owner(), LONGEST_OWNER);
        Optional<TableRequestRefusal> refusal = purpose.isEmpty()
                ? Optional.of(TableRequestRefusal.PURPOSE_NEEDED)
                : owner.isEmpty()
                        ? Optional.of(TableRequestRefusal.OWNER_NEEDED)
                        : limits.refusal(table, input.by(), waiting);
        if (refusal.isPresent()) {
            refusals.tellWithin(TrailEntry.of(
                    Action.REFUSAL, caller, TrailCodes.of("REQUEST_TABLE." + table + " " + refusal.get())));
            return new TableRequestRefused(refusal.get());
        }
        TableRequest request = new TableRequest(
                TableRequestId.next(),
                table,
                purpose.orElseThrow(),
                owner.orElseThrow(),
                TableRequestState.WAITING,
                caller.staff(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null);
        requests.add(request);
        made.add(caller, input.idempotencyKey(), input, request.requestId().value());
        trail.record(TrailEntry.of(Action.FIGURES_RELEASED, caller, "REQUEST_TABLE." + table));
        return new TableRequestSaved(request);
    }
}
