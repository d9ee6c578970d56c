package tn.marsa.statistics.reading;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;

/** Answers one figure over many periods, each from its latest vintage. */
@Component
class ReadSeries {

    private final SeriesAnswers answers;
    private final Trail trail;

    ReadSeries(SeriesAnswers answers, Trail trail) {
        this.answers = answers;
        this.trail = trail;
    }

    /** The series, or the rule that the question breaks; either stands in the trail. */
    @PreAuthorize("hasRole('OBSERVATORY')")
    @Transactional
    public SeriesResult read(Caller caller, SeriesQuestion question) {
        trail.record(TrailEntry.of(Action.FIGURES_READ, caller, question.inCodes()));
        return answers.of(question);
    }
}
