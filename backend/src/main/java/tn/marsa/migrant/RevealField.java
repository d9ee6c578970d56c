package tn.marsa.migrant;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.MaskedField;
import tn.marsa.migrant.grants.Stated;
import tn.marsa.migrant.looks.RevealedDetail;
import tn.marsa.shared.Caller;

/** Shows one masked value of a file in clear; each is a look of its own, which names the field. */
@Component
class RevealField {

    private final CheckIdentifier identifiers;
    private final MigrantFiles files;
    private final Grounds grounds;
    private final Door door;

    RevealField(CheckIdentifier identifiers, MigrantFiles files, Grounds grounds, Door door) {
        this.identifiers = identifiers;
        this.files = files;
        this.grounds = grounds;
        this.door = door;
    }

    /** The value of the file that the identifier stands for; empty if there is none. Of another office's file under a grant only. */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public Optional<RevealResult> reveal(Caller caller, UniqueIdentifier identifier, MaskedField field) {
        return identifiers
                .find(caller, identifier)
                .flatMap(issued -> files.findById(issued.file().value()))
                .map(file -> grounds.find(caller, file, Stated.NOTHING)
                        .<RevealResult>map(ground -> show(caller, file, ground, field))
                        .orElseGet(() -> new PurposeRequired(file.office())));
    }

    private RevealedValue show(Caller caller, MigrantFile file, Ground ground, MaskedField field) {
        String detail = ground.detail(field.group() + " " + RevealedDetail.of(field));
        Fields shown = door.show(caller, ground.purpose(), List.of(file.id()), EnumSet.of(field.group()), detail)
                .getOrDefault(file.id(), Fields.NONE);
        return new RevealedValue(field, field.in(shown).orElse(null));
    }
}
