package tn.marsa.admin.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;

/** The figures of the register, as released. Each question stands in the trail. */
@Component
class StatisticsClient {

    private static final String ROOT = "statistics";

    private final GraphQlApi api;

    StatisticsClient(GraphQlApi api) {
        this.api = api;
    }

    /** Releases of all states, the latest period first; 50 at most. */
    ReleasePage releases(@Nullable Granularity granularity, @Nullable String after, Locale language) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("granularity", granularity);
        variables.put("after", after);
        return api.run("statistics/Releases", variables, language)
                .get(ROOT, OfReleases.class)
                .releases();
    }

    /** What stands open to be read: of each period the latest vintage that is published, the latest period first; all of them. */
    List<Release> latest(Locale language) {
        Map<String, Release> latest = new LinkedHashMap<>();
        published(language).forEach(release -> latest.putIfAbsent(release.period(), release));
        return List.copyOf(latest.values());
    }

    /** The same with the vintages before, each after the one that took its place. */
    List<Release> published(Locale language) {
        Map<String, List<Release>> byPeriod = new LinkedHashMap<>();
        ReleasePage page = releases(null, null, language);
        keep(byPeriod, page);
        while (page.pageInfo().hasNextPage()) {
            page = releases(null, page.pageInfo().endCursor(), language);
            keep(byPeriod, page);
        }
        return byPeriod.values().stream()
                .flatMap(vintages -> vintages.stream()
                        .sorted(Comparator.comparingInt(Release::vintage).reversed()))
                .toList();
    }

    private static void keep(Map<String, List<Release>> byPeriod, ReleasePage page) {
        page.releases().stream()
                .filter(release -> release.state() == ReleaseState.PUBLISHED)
                .forEach(release -> byPeriod.computeIfAbsent(release.period(), period -> new ArrayList<>())
                        .add(release));
    }

    /** The dashboard of a period, with the arrivals of the months up to its end. */
    Dashboard dashboard(String period, Months months, Locale language) {
        return api.run(
                        "statistics/Dashboard",
                        Map.of(
                                "period", period,
                                "from", months.first().toString(),
                                "to", months.last().toString()),
                        language)
                .get(ROOT, Dashboard.class);
    }

    /** What is counted, by what, and in which combinations. */
    Definitions definitions(Locale language) {
        return api.run("statistics/Definitions", language).get(ROOT, Definitions.class);
    }

    /** What is counted, in words. */
    List<MeasureInWords> measures(Locale language) {
        return api.run("statistics/MeasuresInWords", language)
                .get(ROOT, OfMeasures.class)
                .measures();
    }

    /** One table. */
    TableAnswer table(TableQuestion question, Locale language) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("measure", question.measure());
        variables.put("by", question.by());
        variables.put(
                "where",
                question.where().stream()
                        .map(each -> Map.of("dimension", each.dimension(), "category", each.category()))
                        .toList());
        variables.put("period", question.period() == null ? "" : question.period());
        variables.put("vintage", question.vintage());
        return api.run("statistics/Table", variables, language)
                .get(ROOT, OfTable.class)
                .table();
    }

    /**
     * Begins to make the release of a period.
     *
     * @param key new for each intended release
     * @throws tn.marsa.admin.api.ApiProblem at {@code input.period} if it is none
     */
    ReleaseAnswer prepare(UUID key, String period, @Nullable String note, Locale language) {
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put("idempotencyKey", key);
        input.put("period", period);
        input.put("revisionNote", note);
        return api.run("statistics/PrepareRelease", Map.of("input", input), language)
                .get("prepareRelease", ReleaseAnswer.class);
    }

    /** Publishes a release as it was shown. */
    ReleaseAnswer publish(UUID key, Release shown, Locale language) {
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put("idempotencyKey", key);
        input.put("releaseId", shown.id());
        input.put("hash", shown.hash());
        return api.run("statistics/PublishRelease", Map.of("input", input), language)
                .get("publishRelease", ReleaseAnswer.class);
    }

    /** Discards a release for a reason. */
    ReleaseAnswer discard(UUID key, Release shown, String reason, Locale language) {
        Map<String, Object> input = Map.of("idempotencyKey", key, "releaseId", shown.id(), "reason", reason);
        return api.run("statistics/DiscardRelease", Map.of("input", input), language)
                .get("discardRelease", ReleaseAnswer.class);
    }

    /** A table of a release that waits for its publication. */
    TableAnswer preview(Release shown, String measure, List<String> by, Locale language) {
        return api.run("statistics/Preview", Map.of("release", shown.id(), "measure", measure, "by", by), language)
                .get(ROOT, OfPreview.class)
                .preview();
    }

    /** How complete the registrations of a period are. */
    QualityAnswer quality(String period, Locale language) {
        return api.run("statistics/Quality", Map.of("period", period), language)
                .get(ROOT, OfQuality.class)
                .quality();
    }

    private record OfMeasures(List<MeasureInWords> measures) {}

    private record OfQuality(QualityAnswer quality) {}

    private record OfPreview(TableAnswer preview) {}

    private record OfReleases(ReleasePage releases) {}

    private record OfTable(TableAnswer table) {}
}
