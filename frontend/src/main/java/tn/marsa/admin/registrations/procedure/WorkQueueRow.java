package tn.marsa.admin.registrations.procedure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.person.DuplicateCheck;
import tn.marsa.admin.registrations.person.Names;

/**
 * A registration as the work queue shows it.
 *
 * @param id its id
 * @param number office-year-sequence
 * @param state where it stands
 * @param stage the furthest stage reached
 * @param startedAt when it began
 * @param updatedAt when it last changed
 * @param holder who holds it; null once it has left the desk
 * @param registrar who began it
 * @param steps what the caller may do with it now
 * @param migrant the person; null until the stage IDENTITY is reached
 */
public record WorkQueueRow(
        String id,
        String number,
        RegistrationState state,
        Stage stage,
        Instant startedAt,
        Instant updatedAt,
        @Nullable StaffMember holder,
        StaffMember registrar,
        List<Step> steps,
        @Nullable NamedPerson migrant) {

    public WorkQueueRow {
        steps = List.copyOf(steps);
    }

    /** The names of the person; null until given. */
    public @Nullable Names names() {
        return migrant == null ? null : migrant.names();
    }

    /** True if nobody has looked for another file of the person. */
    public boolean isUnchecked() {
        return migrant != null
                && migrant.duplicateCheck() != null
                && migrant.duplicateCheck().isUnchecked();
    }

    /** True if the file is restricted: then its names are there for the head of its office alone. */
    public boolean isRestricted() {
        return migrant != null && migrant.restriction() != null;
    }

    /** A person of whom the queue shows the names only, and whether the file is restricted. */
    public record NamedPerson(
            @Nullable Names names,
            @Nullable Restriction restriction,
            @Nullable DuplicateCheck duplicateCheck) {}

    /** That a file is restricted. */
    public record Restriction(Instant since) {}
}
