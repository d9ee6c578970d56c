package tn.marsa.migrant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.grants.Stated;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;

/** Opens a file by the national reference. */
@Component
class LookUpFile {

    private final CheckIdentifier identifiers;
    private final MigrantFiles files;
    private final Grounds grounds;
    private final Door door;
    private final Refusals refusals;
    private final Trail trail;

    LookUpFile(
            CheckIdentifier identifiers,
            MigrantFiles files,
            Grounds grounds,
            Door door,
            Refusals refusals,
            Trail trail) {
        this.identifiers = identifiers;
        this.files = files;
        this.grounds = grounds;
        this.door = door;
        this.refusals = refusals;
        this.trail = trail;
    }

    /**
     * The file that the identifier stands for, masked; empty if there is none. Another office's file opens for a stated purpose and a
     * reason, and then stays open to the caller for some hours.
     *
     * @param groups which groups are shown
     * @throws tn.marsa.shared.RequestRefused with INVALID_VALUE at what was stated and cannot be taken
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public Optional<MigrantResult> lookUp(
            Caller caller, UniqueIdentifier identifier, Stated stated, Set<FieldGroup> groups) {
        return identifiers
                .find(caller, identifier)
                .flatMap(issued -> file(issued.file(), stated))
                .map(file -> open(caller, file, stated, groups));
    }

    // What is stated in words gets sealed under the person's key: the file is locked first, so that it stands for as
    // long, or an
    // erasure that came first is seen. Otherwise a new key could be made for somebody just erased.
    private Optional<MigrantFile> file(MigrantId person, Stated stated) {
        return stated.isInWords() ? files.findForChangeById(person.value()) : files.findById(person.value());
    }

    private MigrantResult open(Caller caller, MigrantFile file, Stated stated, Set<FieldGroup> groups) {
        if (file.isClosedTo(caller)) {
            refusals.tellWithin(
                    new TrailEntry(Action.REFUSAL, caller, stated.purpose(), file.id(), Restrictions.RESTRICTED));
            return new FileRestricted(file.office());
        }
        if (file.status() == FileStatus.ERASED) {
            trail.record(new TrailEntry(Action.LOOK, caller, stated.purpose(), file.id(), FileStatus.ERASED.name()));
            return new Migrant(file, Fields.NONE);
        }
        return grounds.find(caller, file, stated)
                .<MigrantResult>map(ground -> show(caller, file, ground, groups))
                .orElseGet(() -> new PurposeRequired(file.office()));
    }

    private Migrant show(Caller caller, MigrantFile file, Ground ground, Set<FieldGroup> groups) {
        String detail = ground.detail(Door.names(groups));
        Fields shown = door.show(caller, ground.purpose(), List.of(file.id()), groups, detail)
                .getOrDefault(file.id(), Fields.NONE);
        return new Migrant(file, shown.masked(), ground.openedFor());
    }
}
