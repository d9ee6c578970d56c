package tn.marsa.statistics.release;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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

/** Discards a release that is prepared and that nobody wants published. A period bears few of that: each one looks at it anew. */
@Component
class DiscardRelease {

    private static final int LONGEST_REASON = 500;

    private final Releases releases;
    private final Cells cells;
    private final StatisticsRequests requests;
    private final ReleaseProperties properties;
    private final Trail trail;
    private final Refusals refusals;
    private final Clock clock;

    DiscardRelease(
            Releases releases,
            Cells cells,
            StatisticsRequests requests,
            ReleaseProperties properties,
            Trail trail,
            Refusals refusals,
            Clock clock) {
        this.releases = releases;
        this.cells = cells;
        this.requests = requests;
        this.properties = properties;
        this.trail = trail;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Answers the discarded release, or why it is not.
     *
     * @throws RequestRefused with NOT_FOUND if there is no such release
     */
    @PreAuthorize("hasRole('OBSERVATORY') and !hasRole('ADMINISTRATOR')")
    @OneTransaction
    public ReleaseResult discard(Caller caller, DiscardReleaseInput input) {
        Release release = ReleaseId.parse(input.releaseId())
                .flatMap(releases::findForChange)
                .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "input.releaseId"));
        if (requests.find(caller, input.idempotencyKey(), input).isPresent()) {
            return new ReleaseSaved(release);
        }
        Optional<String> reason = Statement.of(input.reason(), LONGEST_REASON);
        Optional<ReleaseRefusal> refusal = refusal(release, reason);
        if (refusal.isPresent()) {
            refusals.tellWithin(
                    TrailEntry.of(Action.REFUSAL, caller, "DISCARD." + release.period() + " " + refusal.get()));
            return new ReleaseRefused(refusal.get());
        }
        releases.discard(
                release.releaseId(),
                caller.staff(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                reason.orElseThrow());
        cells.clear(release.releaseId());
        requests.add(caller, input.idempotencyKey(), input, release.releaseId().value());
        trail.record(TrailEntry.of(
                Action.FIGURES_RELEASED,
                caller,
                "DISCARD." + release.period() + " VINTAGE." + release.vintage() + " SHA256." + release.hash()));
        return new ReleaseSaved(releases.find(release.releaseId()).orElseThrow());
    }

    private Optional<ReleaseRefusal> refusal(Release release, Optional<String> reason) {
        if (release.state() != ReleaseState.PREPARED) {
            return Optional.of(ReleaseRefusal.NOT_PREPARED);
        }
        if (reason.isEmpty()) {
            return Optional.of(ReleaseRefusal.REASON_NEEDED);
        }
        return releases.discarded(release.period().endingAlike()) >= properties.mostDiscarded()
                ? Optional.of(ReleaseRefusal.TOO_MANY_DISCARDED)
                : Optional.empty();
    }
}
