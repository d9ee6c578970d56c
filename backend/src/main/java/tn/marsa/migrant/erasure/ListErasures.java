package tn.marsa.migrant.erasure;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.Purpose;

/** Lists the erasures that wait for their second person; nothing of a person is opened, and each file listed stands in the trail. */
@Component
class ListErasures {

    private final Erasures erasures;
    private final Trail trail;

    ListErasures(Erasures erasures, Trail trail) {
        this.erasures = erasures;
        this.trail = trail;
    }

    /**
     * One page of those of all offices, oldest first: the second person may be of any.
     *
     * @param after null for the beginning
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'ADMINISTRATOR')")
    public ErasureConnection list(Caller caller, int first, @Nullable PlaceInTime after) {
        ErasureConnection page = ErasureConnection.of(erasures.open(after, first + 1), first, after == null);
        trail.recordAll(page.listed().stream()
                .map(erasure -> TrailEntry.look(caller, Purpose.OVERSIGHT, erasure.person(), "ERASURE"))
                .toList());
        return page;
    }
}
