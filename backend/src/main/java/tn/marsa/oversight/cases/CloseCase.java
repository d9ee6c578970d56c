package tn.marsa.oversight.cases;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Caller;

/** Ends a case with a finding. */
@Component
class CloseCase {

    private final OneStep oneStep;
    private final CaseTexts texts;

    CloseCase(OneStep oneStep, CaseTexts texts) {
        this.oneStep = oneStep;
        this.texts = texts;
    }

    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional
    public CaseResult close(Caller caller, CloseCaseInput input) {
        WrittenText text = WrittenText.of(input.text());
        return oneStep.make(CaseStep.CLOSE, caller, input, any -> true, found -> {
            texts.add(found.caseId(), CaseState.CLOSED, text);
            return new CaseSaved(found.closedWith(input.finding()));
        });
    }
}
