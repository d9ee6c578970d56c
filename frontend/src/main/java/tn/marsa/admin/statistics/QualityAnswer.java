package tn.marsa.admin.statistics;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How complete the registrations of a period are, or why that is not told. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = QualityAnswer.Quality.class, name = "StatisticsQuality"),
    @JsonSubTypes.Type(value = QualityAnswer.NotReleased.class, name = "PeriodNotReleased")
})
sealed interface QualityAnswer {

    /** Completeness by field, and by office. */
    record Quality(List<Field> fields, List<AtOffice> offices, String note) implements QualityAnswer {}

    /** The period is not published. */
    record NotReleased(String message) implements QualityAnswer {}

    /** A coded field; no share where figures are too small. */
    record Field(
            String name,
            int registrations,
            int unknown,
            @Nullable Double knownPercent) {}

    /** What an office is called. */
    record OfficeName(String name) {}

    /** An office; no share where figures are too small. */
    record AtOffice(
            OfficeName office,
            int registrations,
            int incomplete,
            @Nullable Double completePercent) {}
}
