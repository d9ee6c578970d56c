package tn.marsa.statistics.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.office.Office;
import tn.marsa.office.OfficeStep;
import tn.marsa.office.Offices;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Sha256;
import tn.marsa.shared.Tunis;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.StatisticsRequests;
import tn.marsa.statistics.plan.AgreedTable;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.plan.Plan;

/** Asks for the release of a period, which is then made in the background. */
@Component
class PrepareRelease {

    private final Releases releases;
    private final StatisticsRequests requests;
    private final Plan plan;
    private final AgreedTables agreed;
    private final ReleaseTables tables;
    private final Offices offices;
    private final ReleaseProperties properties;
    private final Trail trail;
    private final Refusals refusals;
    private final Clock clock;

    PrepareRelease(
            Releases releases,
            StatisticsRequests requests,
            Plan plan,
            AgreedTables agreed,
            ReleaseTables tables,
            Offices offices,
            ReleaseProperties properties,
            Trail trail,
            Refusals refusals,
            Clock clock) {
        this.releases = releases;
        this.requests = requests;
        this.plan = plan;
        this.agreed = agreed;
        this.tables = tables;
        this.offices = offices;
        this.properties = properties;
        this.trail = trail;
        this.refusals = refusals;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('OBSERVATORY') and !hasRole('ADMINISTRATOR')")
    @OneTransaction
    public ReleaseResult prepare(Caller caller, PrepareReleaseInput input) {
        // Locked before anything is read: what is read then is the latest, whatever the isolation.
        Optional<Release> latest = releases.latestForChange(input.period());
        Optional<UUID> made = requests.find(caller, input.idempotencyKey(), input);
        if (made.isPresent()) {
            return new ReleaseSaved(releases.find(new ReleaseId(made.get())).orElseThrow());
        }
        RevisionNote note = RevisionNote.of(input.revisionNote());
        Optional<ReleaseRefusal> refusal = refusal(input.period(), latest, note);
        if (refusal.isPresent()) {
            refusals.tellWithin(
                    TrailEntry.of(Action.REFUSAL, caller, "PREPARE." + input.period() + " " + refusal.get()));
            return new ReleaseRefused(refusal.get());
        }
        int vintage = latest.map(Release::vintage).orElse(0) + 1;
        List<AgreedTable> beyond = agreed.approvedForChange(input.period().granularity());
        Map<Measure, List<Combination>> held = plan.tables(input.period().granularity(), beyond);
        Release release = release(caller, input.period(), vintage, note.text(), held);
        releases.add(release, Sha256.begin().digest(plan.text(beyond).getBytes(UTF_8)));
        tables.keep(release.releaseId(), held);
        requests.add(caller, input.idempotencyKey(), input, release.releaseId().value());
        trail.record(TrailEntry.of(
                Action.FIGURES_RELEASED, caller, "PREPARE." + input.period() + " VINTAGE." + release.vintage()));
        return new ReleaseSaved(release);
    }

    private Optional<ReleaseRefusal> refusal(Period period, Optional<Release> latest, RevisionNote note) {
        LocalDate today = Tunis.day(clock.instant());
        if (!today.isAfter(period.lastDay())) {
            return Optional.of(ReleaseRefusal.PERIOD_NOT_OVER);
        }
        if (latest.filter(Release::isUnderWay).isPresent()) {
            return Optional.of(ReleaseRefusal.UNDER_WAY);
        }
        Optional<Release> published = releases.published(period, null);
        if (published.filter(last -> properties.isTooSoon(last, today)).isPresent()) {
            return Optional.of(ReleaseRefusal.VINTAGE_TOO_SOON);
        }
        boolean noted = published.isEmpty() ? note.isFitOrNone() : note.isFit();
        return noted ? Optional.empty() : Optional.of(ReleaseRefusal.NOTE_NEEDED);
    }

    private Release release(
            Caller caller, Period period, int vintage, @Nullable String note, Map<Measure, List<Combination>> held) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Office> all = offices.all();
        return new Release(
                ReleaseId.next(),
                period,
                vintage,
                ReleaseState.PREPARING,
                0,
                held.values().stream().mapToInt(List::size).sum(),
                caller.staff(),
                now,
                recordedBefore(period, now),
                properties.publishableFrom(period),
                null,
                null,
                note,
                null,
                null,
                null,
                (int) all.stream()
                        .filter(office -> wasOpen(office, period.lastDay()))
                        .count(),
                all.size());
    }

    // Who is there on the last day of a month, a quarter and a year is counted as one moment knows it: moments apart
    // tell who came in
    // between, as vintages do.
    private Instant recordedBefore(Period period, Instant now) {
        return releases.recordedBeforeOfOthers(period)
                .filter(moment -> properties.isTooSoon(moment, Tunis.day(now)))
                .orElse(now);
    }

    private static boolean wasOpen(Office office, LocalDate day) {
        LocalDate opened = office.openedOn();
        return office.step() == OfficeStep.OPEN && opened != null && !opened.isAfter(day);
    }
}
