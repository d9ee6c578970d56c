package tn.marsa.statistics.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Code;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.PlanRule;
import tn.marsa.statistics.release.Release;
import tn.marsa.statistics.release.Releases;

/** Makes a table out of a published release: the one answer to a question, in whatever form it is handed out. */
@Component
public class TableAnswers {

    private final Reach reach;
    private final Narrowing narrowing;
    private final Releases releases;
    private final Figures figures;
    private final Classifications classifications;

    TableAnswers(
            Reach reach, Narrowing narrowing, Releases releases, Figures figures, Classifications classifications) {
        this.reach = reach;
        this.narrowing = narrowing;
        this.releases = releases;
        this.figures = figures;
        this.classifications = classifications;
    }

    /** The table, or the rule that the question breaks. Whoever calls it tells the trail, in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public TableResult of(TableQuestion question) {
        Optional<PlanRule> refusal = refusal(question);
        if (refusal.isPresent()) {
            return new OutsidePlan(refusal.get());
        }
        Optional<List<NarrowedTo>> where = narrowing.of(question.where());
        if (where.isEmpty()) {
            return new OutsidePlan(PlanRule.UNKNOWN_CATEGORY);
        }
        return releases.published(question.period(), question.vintage())
                .map(release -> answer(question, where.get(), release))
                .orElseGet(() -> new PeriodNotReleased(
                        question.period(),
                        releases.latestPublished(question.period().granularity())
                                .orElse(null)));
    }

    /** The table of one release, published or not, not narrowed; or the rule that the question breaks. */
    TableResult of(Release release, TableQuestion question) {
        return refusal(question)
                .<TableResult>map(OutsidePlan::new)
                .orElseGet(() -> answer(question, List.of(), release));
    }

    private Optional<PlanRule> refusal(TableQuestion question) {
        return Stream.of(question.dimensions(), question.ofTotal())
                .flatMap(dimensions ->
                        reach.refusal(question.period().granularity(), question.measure(), dimensions).stream())
                .findFirst();
    }

    private TableResult answer(TableQuestion question, List<NarrowedTo> where, Release release) {
        return isHeld(release, question)
                ? table(question, where, release)
                : new OutsidePlan(PlanRule.NOT_IN_THIS_RELEASE);
    }

    private boolean isHeld(Release release, TableQuestion question) {
        return Stream.of(question.dimensions(), question.ofTotal())
                .allMatch(dimensions -> reach.isHeld(release.releaseId(), question.measure(), dimensions));
    }

    private TableResult table(TableQuestion question, List<NarrowedTo> where, Release release) {
        Optional<Release> previous = question.withChange()
                ? releases.published(question.period().previous(), null).filter(before -> isHeld(before, question))
                : Optional.empty();
        Compared cells = new Compared(
                figures.table(release.releaseId(), question.measure(), question.by(), where),
                previous.map(before -> figures.table(before.releaseId(), question.measure(), question.by(), where))
                        .orElse(null));
        Compared total = new Compared(
                figures.table(release.releaseId(), question.measure(), List.of(), where),
                previous.map(before -> figures.table(before.releaseId(), question.measure(), List.of(), where))
                        .orElse(null));
        return new StatisticsTable(
                question.measure(),
                question.by().stream()
                        .map(each -> DimensionDefinition.of(each, classifications.of(each)))
                        .toList(),
                where,
                release,
                figures.codes(question.by()).stream().map(cells::cell).toList(),
                total.cell(List.of()),
                figures.margin(),
                previous.map(Release::period).orElse(null));
    }

    /** Figures by their codes, and those of the period before; null where that is not to be had. */
    private final class Compared {

        private final Map<List<String>, Long> now;
        private final @Nullable Map<List<String>, Long> before;

        private Compared(Map<List<String>, Long> now, @Nullable Map<List<String>, Long> before) {
            this.now = now;
            this.before = before;
        }

        private TableCell cell(List<String> codes) {
            long value = now.getOrDefault(codes, 0L);
            Long change = before == null ? null : value - before.getOrDefault(codes, 0L);
            return new TableCell(
                    codes.stream().map(Code::new).toList(), value, CellStatus.of(value, figures.margin()), change);
        }
    }
}
