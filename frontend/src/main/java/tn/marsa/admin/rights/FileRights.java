package tn.marsa.admin.rights;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.procedure.StaffMember;

/**
 * What was done with a file since its validation, and what holds for it now.
 *
 * @param version sent back with the next change
 * @param restriction null unless the file is restricted
 * @param rectifications newest first
 */
public record FileRights(
        int version, boolean erasureProposed, @Nullable Restriction restriction, List<Rectification> rectifications) {

    public FileRights {
        rectifications = List.copyOf(rectifications);
    }

    /** Since when a file is restricted, and by whom. */
    public record Restriction(Instant since, StaffMember by) implements Serializable {}
}
