package tn.marsa.statistics.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.plan.PlanRule;
import tn.marsa.statistics.release.Release;
import tn.marsa.statistics.release.ReleaseId;
import tn.marsa.statistics.release.Releases;

/** Makes a series out of the latest vintages of many periods: the one answer, in whatever form it is handed out. */
@Component
public class SeriesAnswers {

    private static final int LONGEST = 120;

    private final Reach reach;
    private final Narrowing narrowing;
    private final Releases releases;
    private final Figures figures;

    SeriesAnswers(Reach reach, Narrowing narrowing, Releases releases, Figures figures) {
        this.reach = reach;
        this.narrowing = narrowing;
        this.releases = releases;
        this.figures = figures;
    }

    /** The series, or the rule that the question breaks. Whoever calls it tells the trail, in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SeriesResult of(SeriesQuestion question) {
        Optional<PlanRule> refusal = refusal(question);
        if (refusal.isPresent()) {
            return new OutsidePlan(refusal.get());
        }
        Optional<List<NarrowedTo>> where = narrowing.of(question.where());
        if (where.isEmpty()) {
            return new OutsidePlan(PlanRule.UNKNOWN_CATEGORY);
        }
        Map<Period, Release> published = releases.publishedFrom(question.from(), question.to());
        if (published.isEmpty()) {
            return new PeriodNotReleased(
                    question.from(),
                    releases.latestPublished(question.from().granularity()).orElse(null));
        }
        Set<ReleaseId> holding = reach.holding(
                published.values().stream().map(Release::releaseId).toList(),
                question.measure(),
                question.dimensions());
        published.values().removeIf(release -> !holding.contains(release.releaseId()));
        return new StatisticsSeries(
                question.measure(), where.get(), points(question, where.get(), published), figures.margin());
    }

    private Optional<PlanRule> refusal(SeriesQuestion question) {
        if (question.from().granularity() != question.to().granularity()) {
            return Optional.of(PlanRule.PERIODS_UNEQUAL);
        }
        if (question.from().begin().isAfter(question.to().begin())) {
            return Optional.of(PlanRule.PERIODS_INVERTED);
        }
        if (question.periods().limit(LONGEST + 1L).count() > LONGEST) {
            return Optional.of(PlanRule.PERIODS_UNEQUAL);
        }
        return reach.refusal(question.from().granularity(), question.measure(), question.dimensions());
    }

    private List<SeriesPoint> points(SeriesQuestion question, List<NarrowedTo> where, Map<Period, Release> published) {
        List<ReleaseId> ids =
                published.values().stream().map(Release::releaseId).toList();
        Map<ReleaseId, Long> values = figures.one(ids, question.measure(), where);
        List<SeriesPoint> points = new ArrayList<>();
        question.periods().forEach(period -> {
            Release release = published.get(period);
            if (release == null) {
                points.add(new SeriesPoint(period, null, null, null));
            } else {
                long value = values.getOrDefault(release.releaseId(), 0L);
                points.add(new SeriesPoint(period, value, CellStatus.of(value, figures.margin()), release.vintage()));
            }
        });
        return points;
    }
}
