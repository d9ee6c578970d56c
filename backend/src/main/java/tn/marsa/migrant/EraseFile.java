package tn.marsa.migrant;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.identifier.IdentifierStatus;
import tn.marsa.identifier.Identifiers;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.events.FileErased;
import tn.marsa.migrant.grants.FileGrants;
import tn.marsa.shared.MigrantId;
import tn.marsa.vault.DestroyPerson;

/**
 * Erases a person from the register: the key and all that it sealed, every attribute, what told reasons apart, the use of the identifier.
 * The file's row stays as ERASED, for the registration and the trail name it; so does the identifier's, so that it is never issued
 * again.
 */
@Component
public class EraseFile {

    private final MigrantFiles files;
    private final Identifiers identifiers;
    private final DestroyPerson destroyPerson;
    private final FileGrants grants;
    private final ContinuedDrafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EraseFile(
            MigrantFiles files,
            Identifiers identifiers,
            DestroyPerson destroyPerson,
            FileGrants grants,
            ContinuedDrafts drafts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.identifiers = identifiers;
        this.destroyPerson = destroyPerson;
        this.grants = grants;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Erases in the caller's transaction, which writes the row in the trail. The files that were merged into the person's are erased
     * with it, and so are the drafts of registrations that went on in it.
     *
     * @return those files and the person's own, if there was anything left to erase of them; the person's own comes first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<MigrantId> erase(MigrantId person) {
        List<MigrantId> erased = new ArrayList<>();
        if (eraseOne(person)) {
            erased.add(person);
        }
        drafts.of(person).forEach(draft -> erased.addAll(erase(draft)));
        files.findForChangeByMergedInto(person.value()).forEach(merged -> erased.addAll(erase(merged.id())));
        return erased;
    }

    private boolean eraseOne(MigrantId person) {
        Optional<MigrantFile> standing =
                files.findForChangeById(person.value()).filter(file -> file.status() != FileStatus.ERASED);
        standing.ifPresent(file -> {
            retire(file.identifier());
            file.erase(clock.instant());
            events.publishEvent(new FileErased(person, file.office(), file.updatedAt()));
        });
        grants.forgetReasons(person);
        return destroyPerson.destroy(person) || standing.isPresent();
    }

    private void retire(@Nullable UniqueIdentifier identifier) {
        if (identifier != null
                && identifiers
                        .findAsIssued(identifier)
                        .filter(issued -> issued.status() == IdentifierStatus.ACTIVE)
                        .isPresent()) {
            identifiers.retire(identifier);
        }
    }
}
