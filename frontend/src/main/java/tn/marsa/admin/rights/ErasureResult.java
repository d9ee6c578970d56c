package tn.marsa.admin.rights;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tn.marsa.admin.registrations.procedure.FieldProblem;

/** What proposing or deciding an erasure came to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ErasureResult.Taken.class, name = "Erasure"),
    @JsonSubTypes.Type(value = ErasureResult.Refused.class, name = "FieldsRefused"),
    @JsonSubTypes.Type(value = ErasureResult.NotAllowed.class, name = "ErasureRefused")
})
sealed interface ErasureResult {

    /** It stands as wanted. */
    record Taken(String id) implements ErasureResult {}

    /** Nothing was changed: some fields need mending. */
    record Refused(List<FieldProblem> problems) implements ErasureResult {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing was changed: the register does not allow it now. */
    record NotAllowed(String message) implements ErasureResult {}
}
