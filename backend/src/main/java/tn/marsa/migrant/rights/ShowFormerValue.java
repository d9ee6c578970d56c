package tn.marsa.migrant.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;

/** Shows what one field was before a correction, and why it was corrected: a look each time. */
@Component
class ShowFormerValue {

    private final KeptFiles files;
    private final Rectifications rectifications;
    private final ChangedFields changedFields;
    private final Door door;

    ShowFormerValue(KeptFiles files, Rectifications rectifications, ChangedFields changedFields, Door door) {
        this.files = files;
        this.rectifications = rectifications;
        this.changedFields = changedFields;
        this.door = door;
    }

    /** Empty if the caller's office keeps no such file, or that field was not corrected then, or the file is restricted. */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public Optional<FormerValue> show(
            Caller caller, UniqueIdentifier identifier, UUID rectification, FieldGroup group, String field) {
        return files.find(caller, identifier)
                .flatMap(file -> rectifications.find(file.id(), rectification, group))
                .filter(made -> made.fields().contains(field))
                .flatMap(made -> open(caller, made, field));
    }

    private Optional<FormerValue> open(Caller caller, Rectification made, String field) {
        MigrantId person = made.person();
        String what = made.formerName() + " " + field;
        return door.showNamed(caller, Purpose.CORRECTING, person, made.formerName(), what)
                .map(kept -> new FormerValue(changedFields.text(kept, field), reason(caller, made)));
    }

    private @Nullable String reason(Caller caller, Rectification made) {
        return door.showNamed(caller, Purpose.CORRECTING, made.person(), made.reasonName(), made.reasonName())
                .map(kept -> new String(kept, UTF_8))
                .orElse(null);
    }
}
