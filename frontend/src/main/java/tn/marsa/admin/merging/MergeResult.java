package tn.marsa.admin.merging;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tn.marsa.admin.registrations.procedure.FieldProblem;

/** What merging two files, or undoing that, came to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MergeResult.Saved.class, name = "MergeSaved"),
    @JsonSubTypes.Type(value = MergeResult.Refused.class, name = "FieldsRefused"),
    @JsonSubTypes.Type(value = MergeResult.NotAllowed.class, name = "MergeRefused")
})
sealed interface MergeResult {

    /**
     * It was done.
     *
     * @param staying what was corrected since the merge, and stays
     */
    record Saved(List<FieldChoice> staying) implements MergeResult {

        public Saved {
            staying = List.copyOf(staying);
        }
    }

    /** Nothing was saved: what would be taken over does not fit. */
    record Refused(List<FieldProblem> problems) implements MergeResult {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Nothing was saved: the register does not allow it now.
     *
     * @param field which of the two it is about, {@code survivor} or {@code merged}
     */
    record NotAllowed(String code, String field, String message) implements MergeResult {}
}
