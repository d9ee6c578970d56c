package tn.marsa.admin.statistics;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a request for a table, or a decision on it, came to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TableRequestAnswer.Saved.class, name = "TableRequestSaved"),
    @JsonSubTypes.Type(value = TableRequestAnswer.Refused.class, name = "TableRequestRefused")
})
sealed interface TableRequestAnswer {

    /** It was done. */
    record Saved() implements TableRequestAnswer {}

    /** Nothing was changed. */
    record Refused(String message) implements TableRequestAnswer {}
}
