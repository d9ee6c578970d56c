package tn.marsa.migrant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.Ids;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;
import tn.marsa.vault.Vault;

/** Opens a file by the national reference. */
@Component
class LookUpFile {

    private final CheckIdentifier identifiers;
    private final MigrantFiles files;
    private final Door door;
    private final Vault vault;
    private final Trail trail;

    LookUpFile(CheckIdentifier identifiers, MigrantFiles files, Door door, Vault vault, Trail trail) {
        this.identifiers = identifiers;
        this.files = files;
        this.door = door;
        this.vault = vault;
        this.trail = trail;
    }

    /**
     * The file that the identifier stands for, masked; empty if there is none. Another office's file opens for a stated purpose and a
     * reason, which is sealed with the file.
     *
     * @param groups which groups are shown
     * @throws RequestRefused with INVALID_VALUE at {@code reason} if the reason cannot be taken
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public Optional<MigrantResult> lookUp(
            Caller caller,
            UniqueIdentifier identifier,
            @Nullable Purpose purpose,
            @Nullable String reason,
            Set<FieldGroup> groups) {
        return identifiers
                .find(caller, identifier)
                .flatMap(issued -> files.findById(issued.file().value()))
                .map(file -> open(caller, file, purpose, reason, groups));
    }

    private MigrantResult open(
            Caller caller,
            MigrantFile file,
            @Nullable Purpose purpose,
            @Nullable String reason,
            Set<FieldGroup> groups) {
        boolean own = caller.worksIn(file.office());
        if (!own && (purpose == null || reason == null || reason.isBlank())) {
            trail.record(new TrailEntry(Action.REFUSAL, caller, purpose, file.id(), "PURPOSE_REQUIRED"));
            return new PurposeRequired(file.office());
        }
        String detail = Door.names(groups);
        if (reason != null && !reason.isBlank()) {
            detail += " " + keep(file.id(), reason);
        }
        Purpose stated = purpose == null ? Purpose.OWN_OFFICE : purpose;
        Fields shown =
                door.show(caller, stated, List.of(file.id()), groups, detail).getOrDefault(file.id(), Fields.NONE);
        return new Migrant(file, shown.masked());
    }

    // A name of its own for each: reasons are never written over, and the row in the trail says which one is its.
    private String keep(MigrantId person, String typed) {
        try {
            String name = "LOOK." + Ids.next();
            vault.seal(person, name, new Reason(typed).text().getBytes(UTF_8));
            return name;
        } catch (InvalidValue refused) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "reason");
        }
    }
}
