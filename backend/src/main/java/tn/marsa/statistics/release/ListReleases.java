package tn.marsa.statistics.release;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.PageSize;
import tn.marsa.statistics.Granularity;

/** Lists releases of all states. */
@Component
public class ListReleases {

    private final Releases releases;
    private final Trail trail;

    ListReleases(Releases releases, Trail trail) {
        this.releases = releases;
        this.trail = trail;
    }

    /**
     * One page, the latest period first; that it was read stands in the trail.
     *
     * @param granularity null for all kinds of period
     * @param after null for the beginning
     */
    @PreAuthorize("hasRole('OBSERVATORY')")
    @Transactional
    public ReleaseConnection list(Caller caller, @Nullable Granularity granularity, int first, @Nullable String after) {
        int most = PageSize.checked(first);
        ReleaseCursor place = ReleaseCursor.ofArgument(after);
        trail.record(TrailEntry.of(Action.FIGURES_READ, caller, "RELEASES"));
        return ReleaseConnection.of(releases.page(granularity, place, most + 1), most, place == null);
    }
}
