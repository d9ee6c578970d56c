package tn.marsa.admin.matching;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tn.marsa.admin.registrations.procedure.FieldProblem;

/** What came of telling a pair apart. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TellApartAnswer.Told.class, name = "ToldApart"),
    @JsonSubTypes.Type(value = TellApartAnswer.Refused.class, name = "TellApartRefused"),
    @JsonSubTypes.Type(value = TellApartAnswer.ReasonRefused.class, name = "FieldsRefused")
})
public sealed interface TellApartAnswer {

    /** The pair is not asked about again. */
    record Told(String pair) implements TellApartAnswer {}

    /** Not by the caller, or not now: the message says why and what to do. */
    record Refused(String message) implements TellApartAnswer {}

    /** The reason cannot be taken as it stands. */
    record ReasonRefused(List<FieldProblem> problems) implements TellApartAnswer {}
}
