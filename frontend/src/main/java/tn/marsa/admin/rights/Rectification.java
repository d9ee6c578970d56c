package tn.marsa.admin.rights;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.StaffMember;

/**
 * One group that was given other values.
 *
 * @param fields which of its fields, by their names in the input
 * @param why null where that is not asked for
 */
public record Rectification(
        String id,
        FieldGroup group,
        List<String> fields,
        @Nullable Why why,
        Instant at,
        StaffMember by) implements Serializable {

    public Rectification {
        fields = List.copyOf(fields);
    }

    /** Whether the group had been wrong or is no longer so. */
    public enum Why {
        CORRECTION,
        GROUND_CHANGED,
        MOVED
    }

    /** The key of the words for why; of a correction where it is not known. */
    public String whyKey() {
        return "rights.why." + (why == null ? Why.CORRECTION : why);
    }
}
