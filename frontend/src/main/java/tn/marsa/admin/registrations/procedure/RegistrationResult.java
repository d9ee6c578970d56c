package tn.marsa.admin.registrations.procedure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What a change to a registration came to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RegistrationResult.Saved.class, name = "RegistrationSaved"),
    @JsonSubTypes.Type(value = RegistrationResult.Refused.class, name = "FieldsRefused"),
    @JsonSubTypes.Type(value = RegistrationResult.Changed.class, name = "RegistrationChanged"),
    @JsonSubTypes.Type(value = RegistrationResult.StepRefused.class, name = "StepRefused")
})
public sealed interface RegistrationResult {

    /** The change was made, now or by an earlier request of the same key. */
    record Saved(Registration registration) implements RegistrationResult {}

    /** Nothing was saved: some fields need mending. */
    record Refused(List<FieldProblem> problems) implements RegistrationResult {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing was saved: somebody changed the registration since the version given. */
    record Changed(Registration registration, List<GroupChange> changes, String message) implements RegistrationResult {

        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /** Nothing was saved: the procedure does not allow this step now. */
    record StepRefused(StepRefusal code, String message, Registration registration) implements RegistrationResult {}
}
