package tn.marsa.admin.registrations.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.person.Person;

/**
 * One registration as it stood when the API last answered.
 *
 * @param id its id
 * @param number office-year-sequence, for example {@code 1101-2026-00418}
 * @param version sent back with the next change
 * @param registeredAs how the person comes into the register
 * @param state where it stands
 * @param stage the furthest stage reached
 * @param office the office that registers
 * @param registrar who began it
 * @param holder who holds it; null once it has left the desk
 * @param validatedBy who validated it; null until then
 * @param procedureVersion the version of the procedure that it follows
 * @param reception null until given
 * @param documents what the ground of stay asks for; empty until the ground is given
 * @param migrant the person; null until the stage IDENTITY is reached
 * @param continuedIn the identifier of the file that the person had already; null unless it was found
 * @param saved when each group was last saved
 * @param summaryConfirmed null until submitted
 * @param reason why it was returned or abandoned; null otherwise
 * @param childProtection true if child protection must be told
 * @param steps what the caller may do with it now
 * @param startedAt when it began
 * @param updatedAt when it last changed
 */
public record Registration(
        String id,
        String number,
        int version,
        RegisteredAs registeredAs,
        RegistrationState state,
        Stage stage,
        OfficeName office,
        StaffMember registrar,
        @Nullable StaffMember holder,
        @Nullable StaffMember validatedBy,
        String procedureVersion,
        @Nullable Reception reception,
        List<SupportingDocument> documents,
        @Nullable Person migrant,
        @Nullable String continuedIn,
        List<GroupChange> saved,
        @Nullable SummaryConfirmation summaryConfirmed,
        @Nullable String reason,
        boolean childProtection,
        List<Step> steps,
        Instant startedAt,
        Instant updatedAt) {

    public Registration {
        documents = List.copyOf(documents);
        saved = List.copyOf(saved);
        steps = List.copyOf(steps);
    }

    /** True if the caller may take this step now. */
    public boolean allows(Step step) {
        return steps.contains(step);
    }

    /** True if nobody has looked for another file of the person. */
    public boolean isUnchecked() {
        return migrant != null && migrant.duplicateCheck().isUnchecked();
    }

    /** When the group was last saved; empty if it never was. */
    public Optional<GroupChange> savedLast(FieldGroup group) {
        return saved.stream().filter(change -> change.group() == group).findFirst();
    }

    /** The values of a group, a record of the group or a list of {@link PresentedDocument}; null if nothing is given. */
    public @Nullable Object values(FieldGroup group) {
        return switch (group) {
            case RECEPTION -> reception;
            case DOCUMENTS -> documents.isEmpty() ? null : presented();
            default -> migrant == null ? null : migrant.values(group.inputName());
        };
    }

    /** What is recorded of the supporting documents, in their order. */
    public List<PresentedDocument> presented() {
        return documents.stream()
                .flatMap(document -> document.recorded().stream())
                .toList();
    }
}
