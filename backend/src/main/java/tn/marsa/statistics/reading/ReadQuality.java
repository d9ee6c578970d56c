package tn.marsa.statistics.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.plan.Category;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.release.Release;
import tn.marsa.statistics.release.ReleaseId;
import tn.marsa.statistics.release.Releases;

/** Tells how complete a period's registrations are, from published figures alone: by field, and by office, never by both. */
@Component
class ReadQuality {

    private static final List<Dimension> FIELDS = List.of(
            Dimension.SEX,
            Dimension.AGE,
            Dimension.CITIZENSHIP,
            Dimension.BIRTH_COUNTRY,
            Dimension.GROUND,
            Dimension.DURATION,
            Dimension.GOVERNORATE,
            Dimension.MARITAL_STATUS,
            Dimension.EDUCATION,
            Dimension.ACTIVITY);

    // Where a release has no countries, their groups tell of how many none is known.
    private static final Map<Dimension, Dimension> GROUPS = Map.of(
            Dimension.CITIZENSHIP, Dimension.ORIGIN_GROUP,
            Dimension.BIRTH_COUNTRY, Dimension.BIRTH_GROUP);

    private final Releases releases;
    private final Figures figures;
    private final Reach reach;
    private final Classifications classifications;
    private final Trail trail;

    ReadQuality(Releases releases, Figures figures, Reach reach, Classifications classifications, Trail trail) {
        this.releases = releases;
        this.figures = figures;
        this.reach = reach;
        this.classifications = classifications;
        this.trail = trail;
    }

    /** The quality of the latest release of a period; that it was read stands in the trail. */
    @PreAuthorize("hasRole('OBSERVATORY')")
    @Transactional
    public QualityResult read(Caller caller, Period period) {
        trail.record(TrailEntry.of(Action.FIGURES_READ, caller, "QUALITY." + period));
        return releases.published(period, null)
                .<QualityResult>map(this::quality)
                .orElseGet(() -> new PeriodNotReleased(
                        period, releases.latestPublished(period.granularity()).orElse(null)));
    }

    private StatisticsQuality quality(Release release) {
        ReleaseId id = release.releaseId();
        long all =
                figures.table(id, Measure.REGISTRATIONS, List.of(), List.of()).getOrDefault(List.of(), 0L);
        return new StatisticsQuality(
                release,
                FIELDS.stream()
                        .flatMap(field -> toldBy(release, field).map(told -> field(release, field, told, all)).stream())
                        .toList(),
                offices(id),
                figures.margin());
    }

    // What is not known is the last category of every list.
    private FieldCompleteness field(Release release, Dimension field, Dimension told, long all) {
        String unknown = classifications.of(told).categories().getLast().code().value();
        long missing = figures.table(release.releaseId(), Measure.REGISTRATIONS, List.of(told), List.of())
                .getOrDefault(List.of(unknown), 0L);
        return new FieldCompleteness(field, all, missing, Completeness.percent(missing, all, figures.margin()));
    }

    // Empty where a release has neither the field nor its groups.
    private Optional<Dimension> toldBy(Release release, Dimension field) {
        return Stream.of(field, GROUPS.getOrDefault(field, field))
                .filter(told -> isTold(release, List.of(told)))
                .findFirst();
    }

    private boolean isTold(Release release, List<Dimension> dimensions) {
        return reach.refusal(release.period().granularity(), Measure.REGISTRATIONS, dimensions)
                        .isEmpty()
                && reach.isHeld(release.releaseId(), Measure.REGISTRATIONS, dimensions);
    }

    private List<OfficeCompleteness> offices(ReleaseId release) {
        List<Dimension> byOffice = List.of(Dimension.OFFICE);
        Map<List<String>, Long> registrations = figures.table(release, Measure.REGISTRATIONS, byOffice, List.of());
        Map<List<String>, Long> incomplete = figures.table(release, Measure.INCOMPLETE_FILES, byOffice, List.of());
        return classifications.of(Dimension.OFFICE).categories().stream()
                .filter(office -> registrations.getOrDefault(code(office), 0L) > 0)
                .map(office -> office(
                        office,
                        registrations.getOrDefault(code(office), 0L),
                        incomplete.getOrDefault(code(office), 0L)))
                .toList();
    }

    private OfficeCompleteness office(Category office, long registrations, long incomplete) {
        return new OfficeCompleteness(
                office, registrations, incomplete, Completeness.percent(incomplete, registrations, figures.margin()));
    }

    private static List<String> code(Category office) {
        return List.of(office.code().value());
    }
}
