package tn.marsa.oversight.cases;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Caller;

/** Keeps what the supervisor who was asked says about a case. */
@Component
class ExplainCase {

    private final OneStep oneStep;
    private final CaseTexts texts;

    ExplainCase(OneStep oneStep, CaseTexts texts) {
        this.oneStep = oneStep;
        this.texts = texts;
    }

    @PreAuthorize("hasRole('SUPERVISOR')")
    @Transactional
    public CaseResult explain(Caller caller, ExplainCaseInput input) {
        WrittenText text = WrittenText.of(input.text());
        return oneStep.make(
                CaseStep.EXPLAIN, caller, input, found -> caller.staff().equals(found.assigneeId()), found -> {
                    texts.add(found.caseId(), CaseState.EXPLAINED, text);
                    return new CaseSaved(found.explained());
                });
    }
}
