package tn.marsa.oversight.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.Role;

/** Lists cases: to those who oversee the register all, to a supervisor those that were assigned to him. */
@Component
class ListCases {

    private final Cases cases;
    private final Trail trail;

    ListCases(Cases cases, Trail trail) {
        this.cases = cases;
        this.trail = trail;
    }

    /**
     * One page, newest first; that it was read stands in the trail.
     *
     * @param after null for the beginning
     */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'AUDITOR', 'INSPECTOR')")
    @Transactional
    public CaseConnection list(
            Caller caller, @Nullable CaseState state, @Nullable CaseRule rule, int first, @Nullable PlaceInTime after) {
        boolean seesAll = caller.is(Role.AUDITOR) || caller.is(Role.INSPECTOR);
        CaseFilter filter = new CaseFilter(state, rule, seesAll ? null : caller.staff());
        List<OversightCase> found = cases.page(filter, after, first + 1);
        trail.record(new TrailEntry(Action.LOOK, caller, Purpose.OVERSIGHT, null, "CASES"));
        return CaseConnection.of(found, first, after == null);
    }
}
