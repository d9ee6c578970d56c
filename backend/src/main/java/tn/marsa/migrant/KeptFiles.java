package tn.marsa.migrant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.TrailEntry;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.descriptions.PersonCorrected;
import tn.marsa.migrant.descriptions.PersonsDescribed;
import tn.marsa.migrant.events.CodedAttributes;
import tn.marsa.migrant.events.CodedAttributesChanged;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.events.CodedAttributesRestored;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Tunis;
import tn.marsa.vault.Vault;

/** What happens to a file after its validation. Each in the caller's transaction, which writes the row in the trail. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KeptFiles {

    private final CheckIdentifier identifiers;
    private final MigrantFiles files;
    private final SealedFields sealed;
    private final Vault vault;
    private final Refusals refusals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeptFiles(
            CheckIdentifier identifiers,
            MigrantFiles files,
            SealedFields sealed,
            Vault vault,
            Refusals refusals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.identifiers = identifiers;
        this.files = files;
        this.sealed = sealed;
        this.vault = vault;
        this.refusals = refusals;
        this.events = events;
        this.clock = clock;
    }

    /** The active file of the caller's office that the identifier stands for, locked; empty if there is none. */
    public Optional<MigrantFile> lock(Caller caller, UniqueIdentifier identifier) {
        return identifiers
                .find(caller, identifier)
                .flatMap(issued -> files.findForChangeById(issued.file().value()))
                .filter(file -> file.status() == FileStatus.ACTIVE && caller.worksIn(file.office()));
    }

    /**
     * The active file of the caller's office that the identifier stands for, for reading; empty if there is none. That another
     * office's was asked for stands in the trail.
     */
    public Optional<MigrantFile> find(Caller caller, UniqueIdentifier identifier) {
        Optional<MigrantFile> found = identifiers
                .find(caller, identifier)
                .flatMap(issued -> files.findById(issued.file().value()))
                .filter(file -> file.status() == FileStatus.ACTIVE);
        found.filter(file -> !caller.worksIn(file.office()))
                .ifPresent(file ->
                        refusals.tellWithin(new TrailEntry(Action.REFUSAL, caller, null, file.id(), "OTHER_OFFICE")));
        return found.filter(file -> caller.worksIn(file.office()));
    }

    /** A closed file of the caller's office, locked; empty if it is another's or not closed. */
    public Optional<MigrantFile> lockClosed(Caller caller, MigrantId person) {
        return files.findForChangeById(person.value())
                .filter(file -> file.status() == FileStatus.CLOSED && caller.worksIn(file.office()));
    }

    /**
     * Seals changed groups in place of what they were.
     *
     * @param all everything known of the person now
     * @param on the day from which the new values hold
     */
    public void correct(MigrantFile file, Fields changed, Fields all, Why why, LocalDate on) {
        sealed.seal(file.id(), changed);
        CodedAttributes before = describe(file, all);
        if (!file.coded().equals(before)) {
            events.publishEvent(new CodedAttributesChanged(
                    file.id(), file.office(), why, before, file.coded(), on, file.updatedAt()));
        }
    }

    /**
     * Seals groups as they were before a change that turned out wrong as a whole; the others stay.
     *
     * @param restored what they were
     * @param removed groups of which nothing was given then
     * @param all everything known of the person now
     * @param wrongSince when the wrong change was made, if nothing of it stays: what was told of it is taken back. Null if
     *     some of it stays, and what is restored counts as corrected
     */
    public void restore(
            MigrantFile file, Fields restored, Set<FieldGroup> removed, Fields all, @Nullable Instant wrongSince) {
        sealed.seal(file.id(), restored);
        vault.remove(file.id(), removed.stream().map(FieldGroup::name).toList());
        CodedAttributes before = describe(file, all);
        if (!file.coded().equals(before)) {
            Instant at = file.updatedAt();
            events.publishEvent(
                    wrongSince == null
                            ? new CodedAttributesChanged(
                                    file.id(), file.office(), Why.CORRECTION, before, file.coded(), Tunis.day(at), at)
                            : new CodedAttributesRestored(
                                    file.id(), file.office(), before, file.coded(), wrongSince, at));
        }
    }

    private CodedAttributes describe(MigrantFile file, Fields all) {
        CodedAttributes before = file.coded();
        file.correct(all, clock.instant());
        events.publishEvent(PersonsDescribed.of(file.id(), file.office(), all));
        events.publishEvent(new PersonCorrected(file.id(), file.office(), all));
        return before;
    }

    /** A validated file, locked, whoever keeps it: for what the register does by itself. Empty if it is not active any more. */
    public Optional<MigrantFile> lock(MigrantId person) {
        return files.findForChangeById(person.value()).filter(file -> file.status() == FileStatus.ACTIVE);
    }

    /** Something of what follows validation has changed: what callers have seen of the file is out of date. */
    public void followUp(MigrantFile file) {
        file.followUp(clock.instant());
    }

    /** From now on only the head of its office opens the file; an earlier restriction gives way to this one. */
    public void restrict(MigrantFile file, Caller by) {
        file.restrict(by.staff(), clock.instant());
    }

    /** Ends the restriction. */
    public void lift(MigrantFile file) {
        file.lift(clock.instant());
    }

    /** Seals what belongs to a file under names of their own, in place of an earlier value of the same name. */
    public void keepNamed(MigrantId person, Map<String, byte[]> values) {
        vault.seal(person, values);
    }

    /** Seals a reason under a name of its own. */
    public void keepReason(MigrantId person, String name, Reason reason) {
        vault.seal(person, name, reason.text().getBytes(UTF_8));
    }
}
