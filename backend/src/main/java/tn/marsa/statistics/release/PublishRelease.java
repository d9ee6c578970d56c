package tn.marsa.statistics.release;

import java.time.Clock;
import java.time.Instant;
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
import tn.marsa.shared.Tunis;
import tn.marsa.statistics.StatisticsRequests;

/** Publishes a release: by another statistician than who prepared it, not before its day, and for good. */
@Component
class PublishRelease {

    private final Releases releases;
    private final Cells cells;
    private final StatisticsRequests requests;
    private final Trail trail;
    private final Refusals refusals;
    private final Clock clock;

    PublishRelease(
            Releases releases, Cells cells, StatisticsRequests requests, Trail trail, Refusals refusals, Clock clock) {
        this.releases = releases;
        this.cells = cells;
        this.requests = requests;
        this.trail = trail;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Answers the published release, or why it is not.
     *
     * @throws RequestRefused with NOT_FOUND if there is no such release
     */
    @PreAuthorize("hasRole('OBSERVATORY') and !hasRole('ADMINISTRATOR')")
    @OneTransaction
    public ReleaseResult publish(Caller caller, PublishReleaseInput input) {
        Release release = ReleaseId.parse(input.releaseId())
                .flatMap(releases::findForChange)
                .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "input.releaseId"));
        if (requests.find(caller, input.idempotencyKey(), input).isPresent()) {
            return new ReleaseSaved(release);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<ReleaseRefusal> refusal =
                release.refusal(caller.staff(), Tunis.day(now)).or(() -> content(release, input.hash()));
        if (refusal.isPresent()) {
            refusals.tellWithin(
                    TrailEntry.of(Action.REFUSAL, caller, "PUBLISH." + release.period() + " " + refusal.get()));
            return new ReleaseRefused(refusal.get());
        }
        releases.publish(release.releaseId(), caller.staff(), now);
        requests.add(caller, input.idempotencyKey(), input, release.releaseId().value());
        trail.record(TrailEntry.of(
                Action.FIGURES_RELEASED,
                caller,
                "PUBLISH." + release.period() + " VINTAGE." + release.vintage() + " SHA256." + release.hash()));
        return new ReleaseSaved(releases.find(release.releaseId()).orElseThrow());
    }

    // Reckoned anew: what is published is what was prepared, to the last cell.
    private Optional<ReleaseRefusal> content(Release release, String hash) {
        boolean same = hash.equals(release.hash()) && cells.areWhole(release);
        return same ? Optional.empty() : Optional.of(ReleaseRefusal.OTHER_CONTENT);
    }
}
