package tn.marsa.statistics.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.PageSize;

/** Lists requests for tables beyond the plan. */
@Component
class ListTableRequests {

    private final TableRequests requests;
    private final Trail trail;

    ListTableRequests(TableRequests requests, Trail trail) {
        this.requests = requests;
        this.trail = trail;
    }

    /**
     * The newest first; that they were read stands in the trail.
     *
     * @param state null for all
     * @param first how many, 1 to 100
     */
    @PreAuthorize("hasRole('OBSERVATORY')")
    @Transactional
    public List<TableRequest> list(Caller caller, @Nullable TableRequestState state, int first) {
        int most = PageSize.checked(first);
        trail.record(TrailEntry.of(Action.FIGURES_READ, caller, "TABLE_REQUESTS"));
        return requests.list(state, most);
    }
}
