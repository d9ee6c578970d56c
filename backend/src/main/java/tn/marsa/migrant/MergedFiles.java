package tn.marsa.migrant;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.identifier.Identifiers;
import tn.marsa.migrant.descriptions.PersonsDescribed;
import tn.marsa.migrant.events.FilesMerged;
import tn.marsa.migrant.events.FilesUnmerged;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;
import tn.marsa.vault.Vault;

/** Two files of one person: what becomes of their rows, their identifiers and what is sealed. Each in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MergedFiles {

    private final MigrantFiles files;
    private final Identifiers identifiers;
    private final SealedFields sealed;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergedFiles(
            MigrantFiles files,
            Identifiers identifiers,
            SealedFields sealed,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.identifiers = identifiers;
        this.sealed = sealed;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** A file in whatever state and of whatever office, locked until the transaction ends. */
    public Optional<MigrantFile> lock(MigrantId person) {
        return files.findForChangeById(person.value());
    }

    /**
     * One file stands for both from now on: whoever asks for the other's number finds it, and a search finds the other no more. Both
     * must be ACTIVE.
     */
    public void merge(MigrantFile survivor, MigrantFile merged, StaffId by) {
        identifiers.redirect(
                Objects.requireNonNull(merged.identifier()), Objects.requireNonNull(survivor.identifier()));
        merged.mergeInto(survivor.id(), clock.instant());
        events.publishEvent(new FilesMerged(merged.id(), merged.office(), survivor.id(), by, merged.updatedAt()));
        events.publishEvent(PersonsDescribed.of(merged.id(), merged.office(), Fields.NONE));
    }

    /**
     * The merged file stands by itself again, as it stood.
     *
     * @param fields everything known of its person
     * @param mergedAt when it was changed by the merge
     */
    public void standAgain(MigrantFile survivor, MigrantFile merged, Fields fields, Instant mergedAt, StaffId by) {
        identifiers.standAgain(Objects.requireNonNull(merged.identifier()));
        merged.standAgain(clock.instant());
        events.publishEvent(
                new FilesUnmerged(merged.id(), merged.office(), survivor.id(), mergedAt, by, merged.updatedAt()));
        events.publishEvent(PersonsDescribed.of(merged.id(), merged.office(), fields));
    }

    /**
     * Seals groups beside what they are now, so that they can be restored.
     *
     * @param name under which name each is sealed
     */
    public void setAside(MigrantId person, Fields groups, Function<FieldGroup, String> name) {
        sealed.setAside(person, groups, name);
    }

    /** Takes away what is sealed with a file under these names. */
    public void forget(MigrantId person, List<String> names) {
        vault.remove(person, names);
    }

    /** Takes away what was set aside. */
    public void forgetAside(MigrantId person, Set<FieldGroup> groups, Function<FieldGroup, String> name) {
        vault.remove(person, groups.stream().map(name).toList());
    }
}
