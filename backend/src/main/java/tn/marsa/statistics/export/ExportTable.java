package tn.marsa.statistics.export;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.statistics.TrailCodes;
import tn.marsa.statistics.reading.StatisticsTable;
import tn.marsa.statistics.reading.TableAnswers;
import tn.marsa.statistics.reading.TableQuestion;
import tn.marsa.statistics.reading.TableResult;

/** Answers a table that is taken out as a file. */
@Component
class ExportTable {

    private final TableAnswers answers;
    private final Trail trail;

    ExportTable(TableAnswers answers, Trail trail) {
        this.answers = answers;
        this.trail = trail;
    }

    /** The table, or the rule that the question breaks; the trail tells what was taken out, and what was asked in vain. */
    @PreAuthorize("hasRole('OBSERVATORY')")
    @Transactional
    public TableResult export(Caller caller, TableQuestion question, FileFormat format) {
        TableResult answer = answers.of(question);
        Action action = answer instanceof StatisticsTable ? Action.EXPORT : Action.FIGURES_READ;
        trail.record(TrailEntry.of(action, caller, TrailCodes.of(format + " " + question.inCodes())));
        return answer;
    }
}
