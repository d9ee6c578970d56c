package tn.marsa.statistics.reading;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.shared.Caller;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.plan.Plan;
import tn.marsa.statistics.plan.ReadyTable;
import tn.marsa.statistics.plan.ReadyTables;
import tn.marsa.statistics.release.ListReleases;
import tn.marsa.statistics.release.ReleaseConnection;

/** Hands each question to its use case, and tells what can be asked. */
@Controller
@PreAuthorize("hasRole('OBSERVATORY')")
class StatisticsQueries {

    private final ReadTable readTable;
    private final ReadSeries readSeries;
    private final ReadQuality readQuality;
    private final ListReleases listReleases;
    private final Plan plan;
    private final ReadyTables readyTables;

    StatisticsQueries(
            ReadTable readTable,
            ReadSeries readSeries,
            ReadQuality readQuality,
            ListReleases listReleases,
            Plan plan,
            ReadyTables readyTables) {
        this.readTable = readTable;
        this.readSeries = readSeries;
        this.readQuality = readQuality;
        this.listReleases = listReleases;
        this.plan = plan;
        this.readyTables = readyTables;
    }

    @QueryMapping
    Statistics statistics() {
        return new Statistics();
    }

    @SchemaMapping(typeName = "Statistics")
    TableResult table(
            Caller caller,
            @Argument Measure measure,
            @Argument List<Dimension> by,
            @Argument List<CategoryInput> where,
            @Argument Period period,
            @Argument @Nullable Integer vintage,
            DataFetchingFieldSelectionSet selected) {
        boolean withChange = selected.containsAnyOf("**/*.changeOnPrevious", "*.previousPeriod");
        return readTable.read(caller, new TableQuestion(measure, by, where, period, vintage, withChange));
    }

    @SchemaMapping(typeName = "Statistics")
    TableResult preview(
            Caller caller, @Argument String releaseId, @Argument Measure measure, @Argument List<Dimension> by) {
        return readTable.preview(caller, releaseId, measure, by);
    }

    @SchemaMapping(typeName = "Statistics")
    QualityResult quality(Caller caller, @Argument Period period) {
        return readQuality.read(caller, period);
    }

    @SchemaMapping(typeName = "Statistics")
    SeriesResult series(
            Caller caller,
            @Argument Measure measure,
            @Argument List<CategoryInput> where,
            @Argument Period from,
            @Argument Period to) {
        return readSeries.read(caller, new SeriesQuestion(measure, where, from, to));
    }

    @SchemaMapping(typeName = "Statistics")
    ReleaseConnection releases(
            Caller caller,
            @Argument @Nullable Granularity granularity,
            @Argument int first,
            @Argument @Nullable String after) {
        return listReleases.list(caller, granularity, first, after);
    }

    @SchemaMapping(typeName = "Statistics")
    List<ReadyTable> readyTables() {
        return readyTables.all();
    }

    @SchemaMapping(typeName = "Statistics", field = "plan")
    List<PlanEntry> plan() {
        return Arrays.stream(Granularity.values())
                .map(granularity -> new PlanEntry(
                        granularity, plan.most(granularity), plan.combinations(granularity, Measure.REGISTRATIONS)))
                .toList();
    }

    /** What one kind of period is released in: the SDL's type of the same name. */
    record PlanEntry(Granularity granularity, int mostDimensions, List<Combination> combinations) {}
}
