package tn.marsa.admin.statistics;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What preparing, publishing or discarding came to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReleaseAnswer.Saved.class, name = "ReleaseSaved"),
    @JsonSubTypes.Type(value = ReleaseAnswer.Refused.class, name = "ReleaseRefused")
})
sealed interface ReleaseAnswer {

    /** It was done. */
    record Saved() implements ReleaseAnswer {}

    /** Nothing was changed. */
    record Refused(String message) implements ReleaseAnswer {}
}
