package tn.marsa.statistics.reading;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;

/** Answers one table of a published release. */
@Component
class ReadTable {

    private final TableAnswers answers;
    private final Trail trail;

    ReadTable(TableAnswers answers, Trail trail) {
        this.answers = answers;
        this.trail = trail;
    }

    /** The table, or the rule that the question breaks; either stands in the trail. */
    @PreAuthorize("hasRole('OBSERVATORY')")
    @Transactional
    public TableResult read(Caller caller, TableQuestion question) {
        trail.record(TrailEntry.of(Action.FIGURES_READ, caller, question.inCodes()));
        return answers.of(question);
    }
}
