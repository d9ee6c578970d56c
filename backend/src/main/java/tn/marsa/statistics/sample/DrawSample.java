package tn.marsa.statistics.sample;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Plan;
import tn.marsa.statistics.reading.Figures;
import tn.marsa.statistics.release.Release;
import tn.marsa.statistics.release.Releases;

/** Answers a sample of the latest release of a period. */
@Component
class DrawSample {

    private static final int LARGEST = 1_000;

    private final Releases releases;
    private final Figures figures;
    private final Classifications classifications;
    private final Plan plan;
    private final DrawRows drawRows;
    private final Trail trail;

    DrawSample(
            Releases releases,
            Figures figures,
            Classifications classifications,
            Plan plan,
            DrawRows drawRows,
            Trail trail) {
        this.releases = releases;
        this.figures = figures;
        this.classifications = classifications;
        this.plan = plan;
        this.drawRows = drawRows;
        this.trail = trail;
    }

    /** The rows, or why there are none; either stands in the trail. */
    @PreAuthorize("hasRole('OBSERVATORY')")
    @Transactional
    public SampleResult draw(Caller caller, SampleQuestion question) {
        trail.record(TrailEntry.of(Action.FIGURES_READ, caller, question.inCodes()));
        if (question.size() < 1 || question.size() > LARGEST) {
            return new SampleRefused(SampleRefusal.SIZE_OUT_OF_RANGE);
        }
        Optional<Release> release = releases.published(question.period(), null);
        return release.map(published -> draw(question, published))
                .orElseGet(() -> new SampleRefused(SampleRefusal.PERIOD_NOT_RELEASED));
    }

    private SampleResult draw(SampleQuestion question, Release release) {
        Margins margins = new Margins(release, question.measure(), figures, classifications, plan);
        if (!margins.countAnybody()) {
            return new SampleRefused(SampleRefusal.NOBODY_COUNTED);
        }
        int year = question.period().year();
        return new SyntheticSample(
                true, release, question.seed(), drawRows.draw(margins, year, question.size(), question.seed()));
    }
}
