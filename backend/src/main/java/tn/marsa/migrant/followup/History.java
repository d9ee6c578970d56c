package tn.marsa.migrant.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.LoadedFile;
import tn.marsa.migrant.events.CodedAttributes;
import tn.marsa.migrant.events.CodedAttributesChanged;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.events.FileActivated;
import tn.marsa.migrant.events.FileEvent;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Group;
import tn.marsa.migrant.fields.Residence;
import tn.marsa.migrant.rights.LoadChanges;
import tn.marsa.migrant.rights.Rectification;
import tn.marsa.shared.Code;
import tn.marsa.shared.Ids;
import tn.marsa.shared.StaffId;
import tn.marsa.shared.Tunis;

/** What followed the validation of one file, told anew by the rules of the real steps; kept by {@link LoadHistories}. */
final class History {

    private static final String WORDS = "SPECIMEN";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final PastLife life;
    private final LoadedFile loaded;
    private final LoadChanges changes;
    private final Map<UUID, ResidenceRequest> requests = new LinkedHashMap<>();
    private final List<FollowUpEntry> entries = new ArrayList<>();
    private final List<Rectification> rectifications = new ArrayList<>();
    private final List<FileEvent> events = new ArrayList<>();
    private final Map<String, Decision> decisions = new LinkedHashMap<>();
    private Standing standing;
    private @Nullable ResidenceRequest open;
    private Instant last;

    History(PastLife life, LoadedFile loaded, LoadChanges changes) {
        this.life = life;
        this.loaded = loaded;
        this.changes = changes;
        this.standing = Standing.first(life.registeredAs());
        this.last = life.validatedAt();
        events.add(new FileActivated(
                life.person(),
                life.office(),
                life.registeredAs(),
                loaded.file().coded(),
                loaded.file().updatedAt()));
        life.after().forEach(this::tell);
    }

    private void tell(Past past) {
        last = moment(past.on());
        switch (past) {
            case Past.CardRecorded card -> {
                keep(Step.CARD_RECORDED, card.from(), null);
                settle(standing.cardRecorded(card.from(), card.until()));
            }
            case Past.Requested asked -> {
                request(ResidenceRequest.submitted(Ids.next(), asked.kind(), asked.ground(), asked.on()));
                keep(Step.REQUESTED, asked.on(), null);
            }
            case Past.Opinion opinion -> {
                request(request().withOpinion(opinion.favourable(), opinion.on()));
                keep(Step.OPINION, opinion.on(), null);
            }
            case Past.Decided decision -> decide(decision);
            case Past.Moved moved -> {
                change(FieldGroup.CONTACT, moved.contact(), Why.MOVED, moved.on(), life.officer());
                keep(Step.MOVED, moved.on(), null);
            }
            case Past.Left left -> {
                keep(left.forGood() ? Step.DEPARTED : Step.LEFT_FOR_A_TIME, left.on(), left.crossing());
                settle(standing.left(Teller.of(loaded.file()), left.on(), left.forGood()));
            }
            case Past.Lapsed lapsed -> {
                keep(Step.PRESUMED_DEPARTED, lapsed.on(), null);
                settle(standing.presumedDeparted(Teller.of(loaded.file()), lapsed.on()));
            }
            case Past.Returned returned -> {
                keep(Step.RETURNED, returned.on(), returned.crossing());
                settle(standing.returned(Teller.of(loaded.file()), returned.on()));
            }
        }
    }

    private void decide(Past.Decided decision) {
        ResidenceRequest asked = request();
        LocalDate from = decision.from();
        LocalDate until = decision.until();
        if (from != null && asked.ground() != null) {
            Residence was = loaded.fields().residence();
            Residence now = new Residence(asked.ground(), was == null ? null : was.intendedMonths());
            change(FieldGroup.RESIDENCE, now, Why.GROUND_CHANGED, from, life.supervisor());
        }
        request(asked.decided(decision.outcome(), decision.on(), from, until));
        keep(decision.outcome().step(), decision.on(), null);
        Teller teller = Teller.of(loaded.file());
        if (from != null && until != null) {
            settle(standing.granted(teller, from, until));
        } else if (decision.outcome() == DecisionOutcome.REFUSED) {
            events.add(teller.refused(standing.held(), decision.on()));
        }
        decisions.put(asked.decisionName(), words(decision.outcome()));
        open = null;
    }

    private static Decision words(DecisionOutcome outcome) {
        return new Decision(
                WORDS,
                outcome == DecisionOutcome.GRANTED ? null : WORDS,
                outcome == DecisionOutcome.REFUSED ? WORDS : null);
    }

    private ResidenceRequest request() {
        return Objects.requireNonNull(open, "No request is open");
    }

    private void request(ResidenceRequest now) {
        open = now;
        requests.put(now.id(), now);
    }

    private void change(FieldGroup group, Group value, Why why, LocalDate on, StaffId by) {
        if (value.equals(loaded.fields().given().get(group))) {
            return;
        }
        CodedAttributes before = loaded.file().coded();
        rectifications.add(changes.change(loaded, group, value, why, by, last));
        CodedAttributes after = loaded.file().coded();
        if (!after.equals(before)) {
            events.add(new CodedAttributesChanged(
                    life.person(),
                    life.office(),
                    why,
                    before,
                    after,
                    on,
                    loaded.file().updatedAt()));
        }
    }

    private void keep(Step step, LocalDate on, @Nullable Code crossing) {
        loaded.followUp(last);
        boolean ofRequest = step.isOfARequest();
        entries.add(new FollowUpEntry(
                Ids.next(),
                life.person(),
                step,
                on,
                ofRequest ? request().id() : null,
                crossing,
                recordedBy(step),
                loaded.file().updatedAt()));
    }

    private @Nullable StaffId recordedBy(Step step) {
        return switch (step) {
            case PRESUMED_DEPARTED -> null;
            case GRANTED, REFUSED, CANCELLED -> life.supervisor();
            default -> life.officer();
        };
    }

    private void settle(Outcome outcome) {
        standing = outcome.standing();
        events.addAll(outcome.events());
    }

    // In the morning of that day, or a moment after what was recorded before.
    private Instant moment(LocalDate on) {
        Instant morning = on.atTime(MORNING).atZone(Tunis.ZONE).toInstant();
        return morning.isAfter(last) ? morning : last.plus(A_MOMENT);
    }

    LoadedFile loaded() {
        return loaded;
    }

    Standing standing() {
        return standing;
    }

    List<ResidenceRequest> requests() {
        return List.copyOf(requests.values());
    }

    /** The words of decisions, by the names under which they are sealed. */
    Map<String, Decision> decisions() {
        return decisions;
    }

    List<FollowUpEntry> entries() {
        return entries;
    }

    List<Rectification> rectifications() {
        return rectifications;
    }

    List<FileEvent> events() {
        return events;
    }
}
