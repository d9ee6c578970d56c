package tn.marsa.admin.statistics;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One figure over many periods, or why there is none. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SeriesAnswer.Points.class, name = "StatisticsSeries"),
    @JsonSubTypes.Type(value = SeriesAnswer.None.class, name = "OutsidePlan"),
    @JsonSubTypes.Type(value = SeriesAnswer.None.class, name = "PeriodNotReleased")
})
sealed interface SeriesAnswer {

    /** The periods in their order. */
    record Points(List<Point> points) implements SeriesAnswer {}

    /** Nothing of it is released. */
    record None(String message) implements SeriesAnswer {}

    /** A period; null if it is not released. */
    record Point(String period, @Nullable Integer value) {}
}
