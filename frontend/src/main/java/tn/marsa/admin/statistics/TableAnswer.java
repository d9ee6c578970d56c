package tn.marsa.admin.statistics;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of figures, or why there is none. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TableAnswer.Figures.class, name = "StatisticsTable"),
    @JsonSubTypes.Type(value = TableAnswer.OutsidePlan.class, name = "OutsidePlan"),
    @JsonSubTypes.Type(value = TableAnswer.NotReleased.class, name = "PeriodNotReleased")
})
sealed interface TableAnswer {

    /**
     * The figures.
     *
     * @param cells all of them, the last axis running fastest
     * @param margin the typical error of one figure
     * @param note how to read the table, in the reader's language
     * @param previousPeriod which the changes compare with; null if that is not released
     */
    record Figures(
            List<Axis> axes,
            List<Cell> cells,
            Cell total,
            int margin,
            Coverage coverage,
            String note,
            @Nullable String previousPeriod,
            Release release)
            implements TableAnswer {}

    /** The question is none that the plan answers. */
    record OutsidePlan(String message) implements TableAnswer {}

    /** The period is not published. */
    record NotReleased(String message, @Nullable String latest) implements TableAnswer {}

    /** A dimension of the table. */
    record Axis(String dimension, String name, List<Category> categories) {}

    /** A category of a dimension. */
    record Category(String code, String name) {}

    /** One figure, with its change on the period before. */
    record Cell(
            List<String> codes,
            int value,
            String status,
            @Nullable Integer changeOnPrevious) {}

    /** Which offices could record. */
    record Coverage(int officesOpen, int offices) {}
}
