package tn.marsa.admin.statistics;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What keeping or renaming a view came to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SavedViewAnswer.Saved.class, name = "ViewSaved"),
    @JsonSubTypes.Type(value = SavedViewAnswer.Refused.class, name = "ViewRefused")
})
sealed interface SavedViewAnswer {

    /** It is kept. */
    record Saved(SavedView view) implements SavedViewAnswer {}

    /** Nothing was changed. */
    record Refused(String message) implements SavedViewAnswer {}
}
