package tn.marsa.migrant;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.TrailEntry;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.MaskedField;
import tn.marsa.migrant.grants.Stated;
import tn.marsa.migrant.looks.RevealedDetail;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Purpose;

/** Shows one masked value of a file in clear; each is a look of its own, which names the field. */
@Component
class RevealField {

    private final CheckIdentifier identifiers;
    private final MigrantFiles files;
    private final Grounds grounds;
    private final Door door;
    private final Refusals refusals;

    RevealField(CheckIdentifier identifiers, MigrantFiles files, Grounds grounds, Door door, Refusals refusals) {
        this.identifiers = identifiers;
        this.files = files;
        this.grounds = grounds;
        this.door = door;
        this.refusals = refusals;
    }

    /**
     * The value of the file that the identifier stands for; empty if there is none. Of another office's file under a grant only.
     *
     * @param purpose for a file of the own office; null for its daily work
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public Optional<RevealResult> reveal(
            Caller caller, UniqueIdentifier identifier, MaskedField field, @Nullable Purpose purpose) {
        return identifiers
                .find(caller, identifier)
                .flatMap(issued -> files.findById(issued.file().value()))
                .map(file -> reveal(caller, file, field, purpose));
    }

    private RevealResult reveal(Caller caller, MigrantFile file, MaskedField field, @Nullable Purpose purpose) {
        if (file.isClosedTo(caller)) {
            refusals.tellWithin(new TrailEntry(Action.REFUSAL, caller, purpose, file.id(), Restrictions.RESTRICTED));
            return new FileRestricted(file.office());
        }
        Stated stated = caller.worksIn(file.office()) ? new Stated(purpose, null, null) : Stated.NOTHING;
        return grounds.find(caller, file, stated)
                .<RevealResult>map(ground -> show(caller, file, ground, field))
                .orElseGet(() -> new PurposeRequired(file.office()));
    }

    private RevealedValue show(Caller caller, MigrantFile file, Ground ground, MaskedField field) {
        String detail = ground.detail(field.group() + " " + RevealedDetail.of(field));
        Fields shown = door.show(caller, ground.purpose(), List.of(file.id()), EnumSet.of(field.group()), detail)
                .getOrDefault(file.id(), Fields.NONE);
        return new RevealedValue(field, field.in(shown).orElse(null));
    }
}
