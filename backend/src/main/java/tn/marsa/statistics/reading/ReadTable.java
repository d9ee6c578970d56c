package tn.marsa.statistics.reading;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.RequestRefused;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.TrailCodes;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.release.Release;
import tn.marsa.statistics.release.Releases;

/** Answers one table of a published release. */
@Component
class ReadTable {

    private final TableAnswers answers;
    private final Releases releases;
    private final Trail trail;

    ReadTable(TableAnswers answers, Releases releases, Trail trail) {
        this.answers = answers;
        this.releases = releases;
        this.trail = trail;
    }

    /** The table, or the rule that the question breaks; either stands in the trail. */
    @PreAuthorize("hasRole('OBSERVATORY')")
    @Transactional
    public TableResult read(Caller caller, TableQuestion question) {
        trail.record(TrailEntry.of(Action.FIGURES_READ, caller, question.inCodes()));
        return answers.of(question);
    }

    /**
     * A table of a release that waits for its publication, as it will be published; that it was looked at stands in the trail.
     *
     * @throws RequestRefused with NOT_FOUND if no release of that id waits
     */
    @PreAuthorize("hasRole('OBSERVATORY') and !hasRole('ADMINISTRATOR')")
    @Transactional
    public TableResult preview(Caller caller, String releaseId, Measure measure, List<Dimension> by) {
        Release release =
                releases.prepared(releaseId).orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "releaseId"));
        TableQuestion question = new TableQuestion(measure, by, List.of(), release.period(), null, true);
        trail.record(TrailEntry.of(
                Action.FIGURES_READ,
                caller,
                TrailCodes.of(
                        "PREVIEW." + release.period() + " VINTAGE." + release.vintage() + " " + question.inCodes())));
        return answers.of(release, question);
    }
}
