package tn.marsa.admin.rights;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tn.marsa.admin.registrations.procedure.FieldProblem;

/** What a change to a validated file came to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FileChangeResult.Saved.class, name = "FileSaved"),
    @JsonSubTypes.Type(value = FileChangeResult.Refused.class, name = "FieldsRefused"),
    @JsonSubTypes.Type(value = FileChangeResult.Changed.class, name = "FileChanged"),
    @JsonSubTypes.Type(value = FileChangeResult.NotAllowed.class, name = "FileChangeRefused")
})
public sealed interface FileChangeResult {

    /** The change was made. */
    record Saved() implements FileChangeResult {}

    /** Nothing was saved: some fields need mending. */
    record Refused(List<FieldProblem> problems) implements FileChangeResult {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing was saved: somebody changed the file since it was opened. */
    record Changed(String message, List<Rectification> changes) implements FileChangeResult {

        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /** Nothing was saved: the register does not allow it now. */
    record NotAllowed(String message) implements FileChangeResult {}
}
