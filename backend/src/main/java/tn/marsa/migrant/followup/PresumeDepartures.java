package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;

/**
 * Presumes that people have departed whose residence ran out, and the grace after it, and who ask for nothing. No person is opened for
 * it; what it did stands in the trail as the register's own doing.
 */
@Component
class PresumeDepartures {

    private static final int BATCH = 100;

    private final Standings standings;
    private final KeptFiles files;
    private final FollowUpLog log;
    private final Trail trail;
    private final OfficeCircumstances circumstances;
    private final FollowUpProperties properties;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    PresumeDepartures(
            Standings standings,
            KeptFiles files,
            FollowUpLog log,
            Trail trail,
            OfficeCircumstances circumstances,
            FollowUpProperties properties,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.standings = standings;
        this.files = files;
        this.log = log;
        this.trail = trail;
        this.circumstances = circumstances;
        this.properties = properties;
        this.events = events;
        this.transaction = transaction;
    }

    /** Goes through all of them. Each batch is a transaction of its own: what was done is kept if the machine goes down. */
    @Scheduled(
            fixedDelayString = "${marsa.migrant.residence.presume-every:6h}",
            initialDelayString = "${marsa.migrant.residence.presume-every:6h}")
    void presume() {
        LocalDate latest = circumstances.today().minus(properties.grace());
        while (presumeSome(latest) == BATCH) {
            // Another batch may follow a full one.
        }
    }

    private int presumeSome(LocalDate latest) {
        List<MigrantId> lapsed =
                Objects.requireNonNull(transaction.execute(status -> standings.lapsedBefore(latest, BATCH)));
        return Objects.requireNonNull(transaction.execute(status -> presume(lapsed, latest)));
    }

    // All are locked before anything is read: what is read then is the latest, whatever the isolation.
    private int presume(List<MigrantId> found, LocalDate latest) {
        List<MigrantFile> locked = found.stream()
                .sorted(Comparator.comparing(MigrantId::value))
                .map(files::lock)
                .flatMap(Optional::stream)
                .toList();
        Set<MigrantId> lapsed = Set.copyOf(standings.lapsedBefore(latest, found));
        Map<MigrantId, Standing> standing = standings.of(lapsed);
        List<MigrantFile> departing =
                locked.stream().filter(file -> lapsed.contains(file.id())).toList();
        departing.forEach(file -> presume(file, Objects.requireNonNull(standing.get(file.id()))));
        if (!departing.isEmpty()) {
            trail.record(TrailEntry.of(Action.WRITE, null, "PRESUMED_DEPARTURES " + departing.size()));
        }
        return departing.size();
    }

    private void presume(MigrantFile file, Standing standing) {
        LocalDate on = Objects.requireNonNull(standing.validUntil())
                .plus(properties.grace())
                .plusDays(1);
        files.followUp(file);
        log.add(new FollowUpEntry(
                Ids.next(), file.id(), Step.PRESUMED_DEPARTED, on, null, null, null, file.updatedAt()));
        Outcome outcome = standing.presumedDeparted(Teller.of(file), on);
        standings.keep(file.id(), outcome.standing());
        outcome.events().forEach(events::publishEvent);
    }
}
