package tn.marsa.migrant.rights;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/**
 * One group that was changed in a validated file: the SDL's type of the same name. The groups of one request share an id. The former
 * value and the reason are sealed with the file.
 *
 * @param version the version that the file had with it
 * @param fields which fields of the group were given another value
 * @param why whether it had been wrong or is no longer so
 */
public record Rectification(
        UUID id,
        MigrantId person,
        FieldGroup group,
        int version,
        List<String> fields,
        Why why,
        StaffId madeBy,
        Instant at) {

    public Rectification {
        fields = List.copyOf(fields);
    }

    /** Under which name the former value of the group is sealed. */
    String formerName() {
        return "WAS." + group + "." + id;
    }

    /** Under which name the reason is sealed. */
    String reasonName() {
        return reasonName(id);
    }

    static String reasonName(UUID id) {
        return "WHY." + id;
    }
}
