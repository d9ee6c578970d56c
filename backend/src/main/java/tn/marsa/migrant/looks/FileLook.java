package tn.marsa.migrant.looks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tn.marsa.audit.FileTrailRow;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.MaskedField;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.StaffId;

/**
 * That somebody saw or changed a file: the SDL's type of the same name.
 *
 * @param officeCode where they worked then; null for an office that is none
 * @param groups what was seen, in the order of the form; empty where it was not the person
 * @param revealed the value that was shown in clear; null where none was
 */
record FileLook(
        Instant at,
        StaffId byId,
        @Nullable OfficeCode officeCode,
        LookAction action,
        Purpose purpose,
        List<FieldGroup> groups,
        @Nullable MaskedField revealed) {

    static FileLook of(FileTrailRow row) {
        List<String> words = List.of(row.detail().split(" "));
        Optional<MaskedField> revealed = Arrays.stream(MaskedField.values())
                .filter(field -> words.contains(RevealedDetail.of(field)))
                .findFirst();
        return new FileLook(
                row.at(),
                row.staff(),
                row.office(),
                LookAction.of(row.action(), revealed.isPresent()),
                row.purpose(),
                Stream.of(FieldGroup.values())
                        .filter(group -> words.contains(group.name()))
                        .toList(),
                revealed.orElse(null));
    }
}
