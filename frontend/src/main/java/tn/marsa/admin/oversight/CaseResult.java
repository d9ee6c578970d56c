package tn.marsa.admin.oversight;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a step came to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CaseResult.Saved.class, name = "CaseSaved"),
    @JsonSubTypes.Type(value = CaseResult.Changed.class, name = "CaseChanged"),
    @JsonSubTypes.Type(value = CaseResult.Refused.class, name = "CaseStepRefused")
})
sealed interface CaseResult {

    /** The step was made. */
    record Saved() implements CaseResult {}

    /** Nothing was saved: somebody took the case further meanwhile. */
    record Changed() implements CaseResult {}

    /** Nothing was saved: the step is not possible now. */
    record Refused(String message) implements CaseResult {}
}
