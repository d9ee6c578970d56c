package tn.marsa.statistics.export;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.statistics.TrailCodes;
import tn.marsa.statistics.reading.SeriesAnswers;
import tn.marsa.statistics.reading.SeriesQuestion;
import tn.marsa.statistics.reading.SeriesResult;
import tn.marsa.statistics.reading.StatisticsSeries;

/** Answers a series that is taken out as a file. */
@Component
class ExportSeries {

    private final SeriesAnswers answers;
    private final Trail trail;

    ExportSeries(SeriesAnswers answers, Trail trail) {
        this.answers = answers;
        this.trail = trail;
    }

    /** The series, or the rule that the question breaks; the trail tells what was taken out, and what was asked in vain. */
    @PreAuthorize("hasRole('OBSERVATORY')")
    @Transactional
    public SeriesResult export(Caller caller, SeriesQuestion question, FileFormat format) {
        SeriesResult answer = answers.of(question);
        Action action = answer instanceof StatisticsSeries ? Action.EXPORT : Action.FIGURES_READ;
        trail.record(TrailEntry.of(action, caller, TrailCodes.of(format + " " + question.inCodes())));
        return answer;
    }
}
