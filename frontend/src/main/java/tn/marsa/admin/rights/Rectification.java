package tn.marsa.admin.rights;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.StaffMember;

/**
 * One group that was corrected.
 *
 * @param fields which of its fields, by their names in the input
 */
public record Rectification(String id, FieldGroup group, List<String> fields, Instant at, StaffMember by)
        implements Serializable {

    public Rectification {
        fields = List.copyOf(fields);
    }
}
